using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Consents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Whether a receipt is this site's, unchanged, and its event stands in the signed ledger. Nobody has to say who they are.</summary>
/// <param name="Jws">The receipt.</param>
[Access(Audience.Anyone)]
public sealed record GetReceiptVerdictQuery(string Jws) : IQuery<ReceiptVerdictDto>;

/// <summary>What is known of a receipt.</summary>
/// <param name="Genuine">Whether the signature is this site's and nothing was changed.</param>
/// <param name="Position">Place of the event in the signed ledger of consents; absent for the second that this takes, and for what is not genuine.</param>
/// <param name="Record">What it says.</param>
/// <param name="Key">The public key, to check it elsewhere.</param>
public sealed record ReceiptVerdictDto(bool Genuine, long? Position, ConsentRecord? Record, DocumentKey Key);

internal sealed class GetReceiptVerdictValidator : AbstractValidator<GetReceiptVerdictQuery>
{
    private const int Longest = 8000;

    public GetReceiptVerdictValidator() => RuleFor(query => query.Jws).Line(Longest);
}

internal sealed class GetReceiptVerdictHandler(ConsentReceipts receipts, IDocumentSigner signer, ILedgerProofs proofs)
    : IQueryHandler<GetReceiptVerdictQuery, ReceiptVerdictDto>
{
    private const string Ledger = "consents";

    public async Task<ErrorOr<ReceiptVerdictDto>> Handle(GetReceiptVerdictQuery request, CancellationToken cancellationToken)
    {
        if (receipts.Read(request.Jws) is not { } record)
            return new ReceiptVerdictDto(false, null, null, signer.Key);
        var proof = await proofs.InclusionAsync(Ledger, record.RecordId, cancellationToken);
        return new ReceiptVerdictDto(true, proof?.Position, record, signer.Key);
    }
}

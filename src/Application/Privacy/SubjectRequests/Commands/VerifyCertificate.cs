using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Checks a certificate that somebody holds, without asking who.</summary>
/// <param name="Jws">The signature with what was signed, as the certificate carries it.</param>
[Access(Audience.Anyone)]
public sealed record VerifyCertificateCommand(string Jws) : ICommand<CertificateVerdictDto>;

/// <summary>What a check of a certificate gave.</summary>
/// <param name="IsGenuine">Whether we signed it.</param>
/// <param name="Certificate">What was signed, where it is genuine: compare it with what you were shown.</param>
public sealed record CertificateVerdictDto(bool IsGenuine, JsonObject? Certificate)
{
    /// <summary>The kind of document, for its signature.</summary>
    public const string DocumentType = "subject-request-certificate";
}

/// <summary>Shape of a check.</summary>
internal sealed class VerifyCertificateValidator : AbstractValidator<VerifyCertificateCommand>
{
    private const int Longest = 200_000;

    public VerifyCertificateValidator() => RuleFor(command => command.Jws)
        .MaximumLength(Longest).WithErrorCode("text.too_long").Matches("^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$").WithErrorCode("jws.invalid");
}

internal sealed class VerifyCertificateHandler(IDocumentSigner signer) : ICommandHandler<VerifyCertificateCommand, CertificateVerdictDto>
{
    public Task<ErrorOr<CertificateVerdictDto>> Handle(VerifyCertificateCommand request, CancellationToken cancellationToken)
    {
        var signed = signer.Open(CertificateVerdictDto.DocumentType, request.Jws) is { } json ? JsonNode.Parse(json)!.AsObject() : null;
        return Task.FromResult(ErrorOrFactory.From(new CertificateVerdictDto(signed is not null, signed)));
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Hands in a piece of evidence for the accreditation.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Title">What the document is.</param>
/// <param name="Number">Its number, or where it is filed.</param>
/// <param name="Note">Anything else.</param>
/// <param name="ExpiresOn">Last day on which it counts, in Japan; null when it does not end.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.DealerOwner)]
public sealed record AddEvidenceCommand(EvidenceKind Kind, string Title, string? Number, string? Note, DateOnly? ExpiresOn, string? IdempotencyKey)
    : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Shape of a piece.</summary>
internal sealed class AddEvidenceValidator : AbstractValidator<AddEvidenceCommand>
{
    public AddEvidenceValidator()
    {
        RuleFor(command => command.Kind).IsInEnum().WithErrorCode("evidence.kind_unknown");
        RuleFor(command => command.Title).Line(Evidence.TitleLength);
        RuleFor(command => command.Number).Line(PlainText.LineLength);
        RuleFor(command => command.Note).Block(PlainText.NoteLength);
    }
}

/// <summary>Seals what the document says under the responsible person's key.</summary>
internal sealed class AddEvidenceHandler(DealerLoader dealers, DealerSealing sealing, TimeProvider clock)
    : ICommandHandler<AddEvidenceCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(AddEvidenceCommand request, CancellationToken cancellationToken)
    {
        var own = await dealers.OwnAsync(cancellationToken);
        if (own.IsError)
            return own.Errors;
        var (dealer, at) = (own.Value, clock.GetUtcNow());
        var id = new EvidenceId(Guid.CreateVersion7(at));
        var details = new EvidenceDetails(request.Title.Trim(), request.Number, request.Note);
        var blob = await sealing.SealAsync(details, dealer.KeyId, DealerPlaces.Evidence(id), cancellationToken);
        return dealer.AddEvidence(id, request.Kind, blob, request.ExpiresOn, at).Then(piece => new CreatedResource(piece.Id.Value, piece.Id.ToString()));
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference.ImportRules;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests.Commands;

/// <summary>Asks the accredited dealers for a car, as a guest or a member.</summary>
/// <param name="Wish">The wished car.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="Release">When dealers get the contact.</param>
/// <param name="PolicyVersion">The privacy policy version that was shown and accepted.</param>
/// <param name="Language">Language of the form and of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="Contact">Contact of this request; a member may leave it out and the profile's is copied.</param>
/// <param name="Note">Free text; dealers see it with contact details masked until the contact is released.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Anyone)]
public sealed record SubmitPurchaseRequestCommand(
    WishInput Wish,
    DestinationInput Destination,
    Incoterm Incoterm,
    ReleaseInput Release,
    string PolicyVersion,
    string Language,
    ContactInput? Contact,
    string? Note,
    string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Where the car goes.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Port">Port of discharge as UN/LOCODE; it may lie in another country.</param>
public sealed record DestinationInput(string Country, string? Port = null);

/// <summary>When dealers get the contact.</summary>
/// <param name="Mode">After seeing offers, or pre-authorised.</param>
/// <param name="Dealers">How many dealers are pre-authorised, 1 to 10.</param>
public sealed record ReleaseInput(ReleaseMode Mode, int? Dealers = null);

/// <summary>Shape of a request.</summary>
internal sealed class SubmitPurchaseRequestValidator : AbstractValidator<SubmitPurchaseRequestCommand>
{
    public SubmitPurchaseRequestValidator()
    {
        RuleFor(command => command.Wish).SetValidator(new WishInputValidator());
        RuleFor(command => command.Destination.Country).Country();
        RuleFor(command => command.Destination.Port).Port();
        RuleFor(command => command.Contact!).SetValidator(new ContactInputValidator()).When(command => command.Contact is not null);
        RuleFor(command => command.Note).Block(PlainText.NoteLength);
        RuleFor(command => command.PolicyVersion).Line(Occasion.MaxTokenLength);
        RuleFor(command => command.Language).MailLanguage();
        RuleFor(command => command.Incoterm).IsInEnum().WithErrorCode(ValueErrors.UnknownIncoterm.Code);
    }
}

/// <summary>Seals the contact, refuses what cannot be imported, and starts screening once the address is proved.</summary>
internal sealed class SubmitPurchaseRequestHandler(
    ICarTradeDb db, RequestIntake intake, ImportCheck imports, IPolicyInForce policy, IReferenceNumbers numbers, IOccasions occasions)
    : ICommandHandler<SubmitPurchaseRequestCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(SubmitPurchaseRequestCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now("1.2");
        if (!string.Equals(request.PolicyVersion, policy.Current.Version, StringComparison.Ordinal))
            return RequestRefusals.PolicyOutdated;
        var wish = intake.Recognise(request.Wish.ToWish());
        var place = intake.Recognise(request.Destination);
        if (wish.IsError || place.IsError)
            return ErrorsOf(wish, place);
        if (imports.Of(wish.Value, place.Value.Country.Code).Outcome == ImportOutcome.Prohibited)
            return RequestRefusals.CannotBeImported;
        var contact = await intake.ContactAsync(request.Contact, cancellationToken);
        if (contact.IsError)
            return contact.Errors;
        var id = new PurchaseRequestId(Guid.CreateVersion7(occasion.At));
        var parts = await intake.SealAsync(id, contact.Value.Details, request.Note, cancellationToken);
        var reference = await numbers.NextAsync(HumanReference.PurchaseRequest, cancellationToken);
        var created = PurchaseRequest.Create(
            new(id, HumanReference.From(reference), contact.Value.Member, parts.Key, parts.Contact, parts.EmailIndex, wish.Value, place.Value.Country,
                place.Value.Port, request.Incoterm, parts.MaskedNote, request.PolicyVersion, request.Language, request.Release.Mode, request.Release.Dealers),
            occasion.At);
        if (created.IsError)
            return created.Errors;
        var submitted = created.Value.Submit(occasion);
        if (submitted.IsError)
            return submitted.Errors;
        db.Set<PurchaseRequest>().Add(created.Value);
        await intake.BeginProofAsync(created.Value, contact.Value, occasion, cancellationToken);
        return new CreatedResource(id.Value, reference);
    }

    private static List<Error> ErrorsOf(params IErrorOr[] parts) => [.. parts.SelectMany(part => part.Errors ?? [])];
}

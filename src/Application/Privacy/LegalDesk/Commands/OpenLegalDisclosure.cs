using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Opens a disclosure by law: the record is held from this moment on, whatever is decided later.</summary>
/// <param name="Ground">On what it rests.</param>
/// <param name="Interest">Whose interest it protects; for 4.1.</param>
/// <param name="RecordKind">A member or a purchase request.</param>
/// <param name="RecordId">Which.</param>
/// <param name="Authority">Who asks.</param>
/// <param name="AuthorityCountry">Its country.</param>
/// <param name="DueAt">When an answer is due.</param>
/// <param name="Requested">Fields that are requested.</param>
/// <param name="Statement">What is asserted.</param>
/// <param name="Breach">What the breach is; for 4.3.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin)]
public sealed record OpenLegalDisclosureCommand(
    LegalGround Ground, ProtectedInterest? Interest, CaseRecordKind RecordKind, Guid RecordId, string Authority, string AuthorityCountry, DateTimeOffset? DueAt,
    IReadOnlyList<LegalField> Requested, LegalStatement Statement, BreachClaim? Breach, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand
{
    /// <summary>Never the statement.</summary>
    public override string ToString() => "legal disclosure";
}

internal sealed class OpenLegalDisclosureValidator : AbstractValidator<OpenLegalDisclosureCommand>
{
    public OpenLegalDisclosureValidator()
    {
        RuleFor(command => command.Authority).Label(LegalDisclosureCase.AuthorityLength);
        RuleFor(command => command.AuthorityCountry).Country();
        RuleFor(command => command.Statement.Belief).Block(PlainText.NoteLength);
        RuleFor(command => command.Statement.Issuer).Line(PlainText.LineLength);
        RuleFor(command => command.Statement.Court).Line(PlainText.LineLength);
        RuleFor(command => command.Statement.Number).Line(PlainText.LineLength);
        RuleFor(command => command.Statement.Jurisdiction).Line(PlainText.LineLength);
        RuleFor(command => command.Statement.Verification).Block(PlainText.NoteLength);
        RuleFor(command => command.Breach!.AgreementVersion).Label(BreachFinding.NumberLength).When(command => command.Breach is not null);
        RuleFor(command => command.Breach!.AgreementClause).Label(BreachFinding.NumberLength).When(command => command.Breach is not null);
    }
}

internal sealed class OpenLegalDisclosureHandler(ICarTradeDb db, LegalIntake intake, LegalSealing sealing, IReferenceNumbers references, IOccasions occasions)
    : ICommandHandler<OpenLegalDisclosureCommand, CreatedResource>
{
    private const string HoldGround = "legal obligation (clause 4)";

    public async Task<ErrorOr<CreatedResource>> Handle(OpenLegalDisclosureCommand request, CancellationToken cancellationToken)
    {
        var (record, occasion) = (new CaseRecord(request.RecordKind, request.RecordId), occasions.Now(request.Ground.Clause()));
        var claim = await intake.FindAsync(request.Ground, request.AuthorityCountry, record, request.Breach, cancellationToken);
        if (claim.IsError)
            return claim.Errors;
        var id = Guid.CreateVersion7(occasion.At);
        var kind = record.Kind == CaseRecordKind.Member ? HeldRecordKind.Member : HeldRecordKind.PurchaseRequest;
        var hold = LegalHold.Place(kind, record.Id, HoldGround, null, id, occasion).Value;
        var key = await sealing.NewKeyAsync(id, cancellationToken);
        var opened = LegalDisclosureCase.Open(
            new(id, HumanReference.From(await references.NextAsync(HumanReference.LegalDisclosure, cancellationToken)), request.Ground, request.Interest, record, claim.Value.Owner,
                request.Ground == LegalGround.Breach ? BreachFinding.Everybody : request.Authority.Trim(), request.AuthorityCountry, request.DueAt?.ToUniversalTime(), key,
                await sealing.SealAsync(request.Statement, key, id, cancellationToken), request.Requested, hold.Id.Value)
            { Breach = claim.Value.Breach },
            request.Statement.Supports(request.Ground), occasion);
        if (opened.IsError)
            return opened.Errors;
        db.Set<LegalHold>().Add(hold);
        db.Set<LegalDisclosureCase>().Add(opened.Value);
        return new CreatedResource(id, opened.Value.Reference.Value);
    }
}

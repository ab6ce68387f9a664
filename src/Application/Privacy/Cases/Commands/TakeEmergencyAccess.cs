using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Cases.Messages;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Cases.Commands;

/// <summary>Breaks the glass: the caller may open a record for an hour, at once and without a case. Every other administrator is told, and one of them reviews it.</summary>
/// <param name="RecordKind">What kind of record.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Reason">Why; the person reads it with each access. No contact details.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin, FreshSignIn = true)]
public sealed record TakeEmergencyAccessCommand(CaseRecordKind RecordKind, Guid RecordId, string Reason, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class TakeEmergencyAccessValidator : AbstractValidator<TakeEmergencyAccessCommand>
{
    public TakeEmergencyAccessValidator()
    {
        RuleFor(command => command.RecordKind).IsInEnum();
        RuleFor(command => command.Reason).CaseReason();
    }
}

internal sealed class TakeEmergencyAccessHandler(ICarTradeDb db, CaseRecords records, IMessageBus bus, IOccasions occasions) : ICommandHandler<TakeEmergencyAccessCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(TakeEmergencyAccessCommand request, CancellationToken cancellationToken)
    {
        var (record, occasion) = (new CaseRecord(request.RecordKind, request.RecordId), occasions.Now("3.1", request.Reason));
        if (!await records.ExistsAsync(record, cancellationToken))
            return CommonErrors.NotFound;
        var taken = AccessGrant.BreakGlass(record, occasion);
        if (taken.IsError)
            return taken.Errors;
        var alarm = AccessAlarm.Raise(AccessAlarmKind.BreakGlass, taken.Value.AccountId, record.Id, taken.Value.Id, occasion.At);
        db.Set<AccessGrant>().Add(taken.Value);
        db.Set<AccessAlarm>().Add(alarm);
        await bus.SendAsync(new TellAccessAlarm(alarm.Id), cancellationToken);
        return new CreatedResource(taken.Value.Id, taken.Value.Id.ToString());
    }
}

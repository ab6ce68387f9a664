using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Cases;

/// <summary>Why staff look at one record: a matter with a beginning, a reason and an end. Without one, nothing sealed is opened for staff.</summary>
[NotPersonal("record of processing: ids and a reason in which contact details are masked")]
public sealed class StaffCase : StatefulAggregate<StaffCaseState, StaffCaseAction>
{
    private StaffCase()
    {
    }

    /// <summary>Names the case.</summary>
    public Guid Id { get; private set; }

    /// <summary>Human reference.</summary>
    public HumanReference Reference { get; private set; }

    /// <summary>What it is about.</summary>
    public CaseMatter Matter { get; private set; }

    /// <summary>What kind of record it is bound to.</summary>
    public CaseRecordKind RecordKind { get; private set; }

    /// <summary>Which record.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>Why, in the words of who opened it; contact details are masked.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who opened it.</summary>
    public Guid OpenedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The record.</summary>
    public CaseRecord Record => new(RecordKind, RecordId);

    /// <inheritdoc/>
    protected override StateMachine<StaffCaseState, StaffCaseAction> Machine => StaffCaseMachine.Table;

    /// <summary>Opens a case; <c>case.reason_required</c> without a reason.</summary>
    /// <param name="reference">Human reference.</param>
    /// <param name="matter">What it is about.</param>
    /// <param name="record">The record that it is bound to.</param>
    /// <param name="occasion">Staff, with a reason.</param>
    public static ErrorOr<StaffCase> Open(HumanReference reference, CaseMatter matter, CaseRecord record, Occasion occasion)
    {
        if (!CaseReason.IsGood(occasion.Reason))
            return CaseErrors.ReasonNeeded;
        var opened = new StaffCase
        {
            Id = Guid.CreateVersion7(occasion.At),
            Reference = reference,
            Matter = matter,
            RecordKind = record.Kind,
            RecordId = record.Id,
            Reason = CaseReason.Masked(occasion.Reason!),
            OpenedBy = occasion.ActorId ?? Guid.Empty,
            OpenedAt = occasion.At,
        };
        opened.Begin();
        return opened;
    }

    /// <summary>Lets one other member of staff open what the case needs, for a time. Errors: <c>case.illegal_transition</c>, <c>case.same_person</c>, and those of <see cref="AccessGrant"/>.</summary>
    /// <param name="account">Who may.</param>
    /// <param name="categories">What may be opened.</param>
    /// <param name="duration">For how long.</param>
    /// <param name="occasion">Staff, another than who may.</param>
    public ErrorOr<AccessGrant> Grant(Guid account, IReadOnlyList<DataCategory> categories, TimeSpan duration, Occasion occasion)
    {
        var possible = Check(StaffCaseAction.Grant, occasion);
        if (possible.IsError)
            return possible.Errors;
        var grant = AccessGrant.ForCase(this, account, categories, duration, occasion);
        return grant.IsError ? grant : Move(StaffCaseAction.Grant, occasion).Then(_ => grant.Value);
    }

    /// <summary>Ends it; <c>case.reason_required</c> without saying how it ended. What it granted ends with it.</summary>
    /// <param name="occasion">Staff, with the outcome.</param>
    public ErrorOr<Success> Close(Occasion occasion) => CaseReason.IsGood(occasion.Reason)
        ? Move(StaffCaseAction.Close, occasion).ThenDo(_ => ClosedAt = occasion.At)
        : CaseErrors.ReasonNeeded;
}

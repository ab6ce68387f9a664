using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Billing.Matching;

/// <summary>Where the money of one line of a statement stands, and to which orders it may belong. How much belongs to whom is in the books alone.</summary>
[NotPersonal("match: opaque ids and amounts")]
public sealed class LineMatch : StatefulAggregate<LineMatchState, LineMatchAction>
{
    private LineMatch()
    {
    }

    /// <summary>The line.</summary>
    public Guid LineId { get; private init; }

    /// <summary>Orders that it may belong to.</summary>
    public Guid[] ProposedOrders { get; private set; } = [];

    /// <summary>How much to each of them, minor units of the line's currency.</summary>
    public long[] ProposedMinor { get; private set; } = [];

    /// <summary>How a sender who is not the buyer is related to the buyer, as finance noted it.</summary>
    public RemitterRelation? Relation { get; private set; }

    /// <summary>The line of a statement that takes it back.</summary>
    public Guid? ReversedBy { get; private set; }

    /// <summary>The proposals.</summary>
    public IReadOnlyList<LineProposal> Proposals => [.. ProposedOrders.Zip(ProposedMinor, (order, minor) => new LineProposal(new(order), minor))];

    /// <inheritdoc/>
    protected override StateMachine<LineMatchState, LineMatchAction> Machine => LineMatchMachine.Table;

    /// <summary>A line that nobody looked at yet.</summary>
    /// <param name="line">The line.</param>
    public static LineMatch Of(Guid line)
    {
        var match = new LineMatch { LineId = line };
        match.Begin();
        return match;
    }

    /// <summary>Notes what was found for it.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="occasion">The program.</param>
    public ErrorOr<Success> Find(LineFinding finding, Occasion occasion) => Move(finding.Action, occasion with { Reason = finding.Reason }).ThenDo(_ =>
    {
        ProposedOrders = [.. finding.Proposals.Select(proposal => proposal.OrderId.Value)];
        ProposedMinor = [.. finding.Proposals.Select(proposal => proposal.Minor)];
    });

    /// <summary>Notes that money of it was given to an order.</summary>
    /// <param name="leftMinor">What is left.</param>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<Success> Give(long leftMinor, Occasion occasion) => Move(leftMinor > 0 ? LineMatchAction.AllocatePart : LineMatchAction.Allocate, occasion).ThenDo(_ => Forget());

    /// <summary>Whether what is proposed can be given; <c>payment.illegal_transition</c> otherwise.</summary>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<Success> CanBeAccepted(Occasion occasion) =>
        State is LineMatchState.Proposed or LineMatchState.ShortPaid ? Check(LineMatchAction.Allocate, occasion) : Check(LineMatchAction.Propose, occasion);

    /// <summary>Whether a sender is to be decided on; <c>payment.illegal_transition</c> otherwise.</summary>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<Success> CanDecideRemitter(Occasion occasion) => Check(LineMatchAction.AcceptRemitter, occasion);

    /// <summary>Accepts a sender who is not the buyer; what was found is proposed then.</summary>
    /// <param name="relation">How they are related.</param>
    /// <param name="occasion">Finance, with the reason.</param>
    public ErrorOr<Success> AcceptRemitter(RemitterRelation relation, Occasion occasion) => Move(LineMatchAction.AcceptRemitter, occasion).ThenDo(_ => Relation = relation);

    /// <summary>Notes that what is left is to go back.</summary>
    /// <param name="relation">How a sender who is not the buyer is related; null where that is not the question.</param>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<Success> Return(RemitterRelation? relation, Occasion occasion) => Move(LineMatchAction.Return, occasion).ThenDo(_ => Relation = relation ?? Relation);

    /// <summary>Notes how a return ended.</summary>
    /// <param name="leftMinor">What is left of the line.</param>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<Success> EndReturn(long leftMinor, Occasion occasion) => Move(leftMinor == 0 ? LineMatchAction.ConfirmReturn : LineMatchAction.Keep, occasion);

    /// <summary>Notes that the bank took it back.</summary>
    /// <param name="by">The line of a statement that says so.</param>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<Success> Reverse(Guid by, Occasion occasion) => Move(LineMatchAction.Reverse, occasion).ThenDo(_ =>
    {
        ReversedBy = by;
        Forget();
    });

    private void Forget() => (ProposedOrders, ProposedMinor) = ([], []);
}

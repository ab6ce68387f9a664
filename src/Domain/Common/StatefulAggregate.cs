using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>An aggregate whose state moves only along its table, and remembers every move.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TAction">The actions.</typeparam>
public abstract class StatefulAggregate<TState, TAction> : AggregateRoot
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly List<StateChange> history = [];
    private readonly List<StateChange> news = [];

    /// <summary>The present state.</summary>
    [NotPersonal("state")]
    public TState State { get; private set; }

    /// <summary>Every move so far, oldest first.</summary>
    public IReadOnlyList<StateChange> History => history;

    /// <summary>The table.</summary>
    protected abstract StateMachine<TState, TAction> Machine { get; }

    /// <summary>Whether anything can still happen.</summary>
    public bool IsFinal => Machine.IsFinal(State);

    /// <summary>What the table allows now.</summary>
    public IReadOnlyList<TAction> AllowedActions => Machine.Allowed(State);

    /// <summary>Whether the table lets this role do this now, without doing it.</summary>
    /// <param name="action">The action.</param>
    /// <param name="role">The role.</param>
    public bool Can(TAction action, ActorRole role) => !Machine.Next(State, action, role).IsError;

    /// <summary>The moves since it was loaded or last asked this: each is given once.</summary>
    public IReadOnlyList<StateChange> TakeNews()
    {
        StateChange[] taken = [.. news];
        news.Clear();
        return taken;
    }

    /// <summary>Puts a new aggregate into its first state.</summary>
    protected void Begin() => State = Machine.Initial;

    /// <summary>Asks the table without moving.</summary>
    protected ErrorOr<Success> Check(TAction action, Occasion occasion)
    {
        var next = Machine.Next(State, action, occasion.Role);
        return next.IsError ? next.Errors : Result.Success;
    }

    /// <summary>Moves along the table and records the move, or refuses and changes nothing.</summary>
    protected ErrorOr<Success> Move(TAction action, Occasion occasion)
    {
        var next = Machine.Next(State, action, occasion.Role);
        return next.IsError ? next.Errors : Record(action, next.Value, occasion);
    }

    /// <summary>As <see cref="Move(TAction, Occasion)"/>, to the state before the pause. The row must say that it leads back.</summary>
    protected ErrorOr<Success> MoveBack(TAction action, TState before, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        var leadsBack = Machine.Table.Any(row => row.From.Equals(State) && row.Action.Equals(action) && row.Back);
        return leadsBack ? Record(action, before, occasion) : throw new InvalidOperationException("The row does not lead back.");
    }

    private Success Record(TAction action, TState to, Occasion occasion)
    {
        var change = StateChange.Of(history.Count + 1, State.ToString(), action.ToString(), to.ToString(), occasion);
        history.Add(change);
        news.Add(change);
        State = to;
        Touch();
        return Result.Success;
    }
}

using CarTrade.Domain.Common;
using ErrorOr;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

/// <summary>Drives a real aggregate through every (state, action) pair of its table, and through random walks beside a model.</summary>
public abstract class StateTableTests<TAggregate, TState, TAction>
    where TAggregate : StatefulAggregate<TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    protected abstract StateMachine<TState, TAction> Table { get; }

    protected virtual IReadOnlyList<string> OtherRefusals => [];

    protected abstract TAggregate New();

    /// <summary>Does the action with every guard satisfied.</summary>
    protected abstract IErrorOr Do(TAggregate aggregate, TAction action, ActorRole role);

    /// <summary>Pairs that one method decides by itself.</summary>
    protected virtual bool Skips(TState state, TAction action) => false;

    /// <summary>Actions that no way to a state takes, for this kind of aggregate has others.</summary>
    protected virtual bool Avoids(TAction action) => false;

    /// <summary>Where a row that leads back leads, for this one.</summary>
    protected virtual TState Before(TAggregate aggregate) => throw new NotSupportedException("This kind of aggregate has no row that leads back.");

    [Fact]
    public void EveryPair_OfStateAndAction_FollowsTheTable()
    {
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var action in Enum.GetValues<TAction>().Where(action => !Skips(state, action)))
                Try(Reach(state), action);
        }
    }

    [Fact]
    public void EveryLegalPair_ByARoleThatIsNotNamed_IsForbidden()
    {
        foreach (var row in Table.Table)
        {
            foreach (var role in Enum.GetValues<ActorRole>().Where(role => role != ActorRole.None && (row.Who & role) == ActorRole.None))
            {
                var aggregate = Reach(row.From);
                var result = Do(aggregate, row.Action, role);
                result.IsError.ShouldBeTrue($"{row.From} {row.Action} {role}");
                aggregate.State.ShouldBe(row.From);
            }
        }
    }

    [Fact]
    public void EveryState_IsReachable_AndFinalStatesKeepTheirHistory()
    {
        foreach (var state in Enum.GetValues<TState>())
        {
            var aggregate = Reach(state);
            aggregate.State.ShouldBe(state);
            aggregate.History.Select(change => change.Sequence).ShouldBe(Enumerable.Range(1, aggregate.History.Count));
            aggregate.IsFinal.ShouldBe(aggregate.AllowedActions.Count == 0);
        }
    }

    [Property(MaxTest = 200)]
    public void RandomWalk_BesideTheModel_NeverDiffers(byte[] steps)
    {
        var aggregate = New();
        foreach (var step in steps ?? [])
        {
            var actions = Enum.GetValues<TAction>();
            var action = actions[step % actions.Length];
            if (!Skips(aggregate.State, action))
                Try(aggregate, action);
        }
    }

    protected TAggregate Reach(TState target)
    {
        var aggregate = New();
        foreach (var row in Path(target))
        {
            var result = Do(aggregate, row.Action, Role(row));
            result.IsError.ShouldBeFalse($"{row.From} {row.Action}: {string.Join(',', result.Errors?.Select(error => error.Code) ?? [])}");
            aggregate.State.ShouldBe(row.To);
        }

        return aggregate;
    }

    private void Try(TAggregate aggregate, TAction action)
    {
        var (before, version, moves) = (aggregate.State, aggregate.Version, aggregate.History.Count);
        var row = Table.Table.SingleOrDefault(row => row.From.Equals(before) && row.Action.Equals(action));
        var anyRole = Table.Table.First(row => row.Action.Equals(action));
        var to = row is { Back: true } ? Before(aggregate) : row?.To;

        var result = Do(aggregate, action, Role(row ?? anyRole));

        if (row is not null)
        {
            result.IsError.ShouldBeFalse($"{before} {action}: {string.Join(',', result.Errors?.Select(error => error.Code) ?? [])}");
            aggregate.State.ShouldBe(to!.Value);
            aggregate.Version.ShouldBeGreaterThan(version);
            aggregate.History.Count.ShouldBe(moves + 1);
            aggregate.History[^1].Action.ShouldBe(action.ToString());
            return;
        }

        result.IsError.ShouldBeTrue($"{before} {action}");
        var error = result.Errors!.ShouldHaveSingleItem();
        error.Type.ShouldBe(ErrorType.Conflict, $"{before} {action}");
        OtherRefusals.Append(Table.Thing + ".illegal_transition").ShouldContain(error.Code, $"{before} {action}");
        (aggregate.State, aggregate.Version, aggregate.History.Count).ShouldBe((before, version, moves));
        if (error.Code.EndsWith(".illegal_transition", StringComparison.Ordinal))
            ((string[])error.Metadata!["allowed"]).Length.ShouldBe(Table.Allowed(before).Count);
    }

    private List<Transition<TState, TAction>> Path(TState target)
    {
        Queue<(TState State, List<Transition<TState, TAction>> Rows)> open = new([(Table.Initial, [])]);
        HashSet<TState> seen = [Table.Initial];
        while (open.TryDequeue(out var place))
        {
            if (place.State.Equals(target))
                return place.Rows;
            foreach (var row in Table.Table.Where(row => row.From.Equals(place.State) && !Avoids(row.Action) && seen.Add(row.To)))
                open.Enqueue((row.To, [.. place.Rows, row]));
        }

        throw new InvalidOperationException($"{target} cannot be reached.");
    }

    private static ActorRole Role(Transition<TState, TAction> row) => Enum.GetValues<ActorRole>().First(role => (row.Who & role) != ActorRole.None);
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>The life of one kind of thing as a table: code, documentation and tests all read the same rows.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TAction">What can be done to the thing.</typeparam>
public sealed class StateMachine<TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly FrozenDictionary<(TState From, TAction Action), Transition<TState, TAction>> rows;
    private readonly FrozenDictionary<TState, TAction[]> allowed;
    private readonly ConcurrentDictionary<(TState From, ActorRole Role), TAction[]> allowedTo = new();

    /// <summary>Builds the machine. Two rows for one (state, action) pair are a programming error.</summary>
    /// <param name="thing">snake_case name of the thing; it prefixes error codes.</param>
    /// <param name="initial">The state in which the thing is born.</param>
    /// <param name="table">Every legal transition.</param>
    public StateMachine(string thing, TState initial, IReadOnlyList<Transition<TState, TAction>> table)
    {
        (Thing, Initial, Table) = (thing, initial, table);
        rows = table.ToFrozenDictionary(row => (row.From, row.Action));
        allowed = table.GroupBy(row => row.From).ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Action).ToArray());
    }

    /// <summary>snake_case name of the thing, for example <c>purchase_request</c>.</summary>
    public string Thing { get; }

    /// <summary>The state in which the thing is born.</summary>
    public TState Initial { get; }

    /// <summary>Every legal transition; what is not listed is refused.</summary>
    public IReadOnlyList<Transition<TState, TAction>> Table { get; }

    /// <summary>What may be done in a state, by anybody.</summary>
    /// <param name="state">The present state.</param>
    public IReadOnlyList<TAction> Allowed(TState state) => allowed.GetValueOrDefault(state) ?? [];

    /// <summary>What a role may do in a state.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="role">Who asks.</param>
    public IReadOnlyList<TAction> Allowed(TState state, ActorRole role) => allowedTo.GetOrAdd(
        (state, role), static (at, machine) => [.. machine.Allowed(at.From).Where(action => !machine.Next(at.From, action, at.Role).IsError)], this);

    /// <summary>Whether nothing leads out of the state.</summary>
    /// <param name="state">The state.</param>
    public bool IsFinal(TState state) => Allowed(state).Count == 0;

    /// <summary>The state that follows, or a conflict <c>thing.illegal_transition</c> whose metadata names the allowed actions.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="action">What is asked.</param>
    public ErrorOr<TState> Next(TState state, TAction action) =>
        rows.TryGetValue((state, action), out var row) ? row.To : Illegal(state, action);

    /// <summary>As <see cref="Next(TState, TAction)"/>, and refuses with <c>thing.not_for_role</c> a role that the row does not name.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="action">What is asked.</param>
    /// <param name="role">Who asks.</param>
    public ErrorOr<TState> Next(TState state, TAction action, ActorRole role)
    {
        if (!rows.TryGetValue((state, action), out var row))
            return Illegal(state, action);
        return (row.Who & role) != ActorRole.None ? row.To : Error.Forbidden($"{Thing}.not_for_role", "This step belongs to another role.");
    }

    private Error Illegal(TState state, TAction action) => Error.Conflict(
        $"{Thing}.illegal_transition",
        $"'{Name(action)}' is not possible while the {Thing.Replace('_', ' ')} is '{Name(state)}'.",
        new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["state"] = Name(state),
            ["action"] = Name(action),
            ["allowed"] = Allowed(state).Select(Name).ToArray(),
        });

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Consents;

/// <summary>
/// All consents of one person, folded from their events; new events come out of it and are appended. A member's book holds what was decided as a guest too, where the
/// request is the member's now: what was decided last counts, under whichever name.
/// </summary>
public sealed class ConsentBook
{
    private readonly Guid owner;
    private readonly List<ConsentEvent> events;
    private readonly List<ConsentEvent> added = [];

    /// <summary>Folds.</summary>
    /// <param name="owner">The member, or the request of a guest.</param>
    /// <param name="events">Their events, in any order; those of claimed requests among them.</param>
    public ConsentBook(Guid owner, IEnumerable<ConsentEvent> events) =>
        (this.owner, this.events) = (owner, [.. events.OrderBy(row => row.At).ThenBy(row => row.OwnerId).ThenBy(row => row.Sequence)]);

    /// <summary>Every event, oldest first.</summary>
    public IReadOnlyList<ConsentEvent> Events => events;

    /// <summary>Events that came since it was folded.</summary>
    public IReadOnlyList<ConsentEvent> Added => added;

    /// <summary>What the person was ever asked about, in order of the first event.</summary>
    public IReadOnlyList<ConsentMatter> Matters => [.. events.Select(row => row.Matter).Distinct()];

    /// <summary>The newest event about a matter.</summary>
    public ConsentEvent? Last(ConsentMatter matter) => events.LastOrDefault(row => row.Matter == matter);

    /// <summary>Where a consent stands at a moment: the fold of its events by the table, and its end by the clock.</summary>
    /// <param name="matter">What it is about.</param>
    /// <param name="now">The moment.</param>
    public ConsentState StateOf(ConsentMatter matter, DateTimeOffset now)
    {
        var state = Recorded(matter);
        return state == ConsentState.Given && Last(matter)!.Until <= now ? ConsentState.Expired : state;
    }

    /// <summary>
    /// Says yes: shows the words, and gives. The same words to a living consent reaffirm it, others supersede it.
    /// Errors: <c>consent.ended_already</c>, <c>consent.backdated</c>, <c>consent.not_for_role</c>.
    /// </summary>
    public ErrorOr<Success> Give(ConsentMatter matter, ConsentTerms terms, Occasion occasion)
    {
        if (terms.Until <= occasion.At)
            return ConsentErrors.EndedAlready;
        var state = StateOf(matter, occasion.At);
        if (state == ConsentState.Given && terms.Equal(TermsOf(matter)))
            return Append(ConsentAction.Give, matter, terms, occasion);
        return Close(matter, state, occasion)
            .Then(_ => Append(ConsentAction.Offer, matter, terms, occasion))
            .Then(_ => Append(ConsentAction.Give, matter, terms, occasion));
    }

    /// <summary>Says no to what does not live: shows the words, and refuses. What lives is withdrawn.</summary>
    public ErrorOr<Success> Refuse(ConsentMatter matter, ConsentTerms terms, Occasion occasion)
    {
        if (StateOf(matter, occasion.At) == ConsentState.Given)
            return Withdraw(matter, terms.Words, occasion);
        return Close(matter, StateOf(matter, occasion.At), occasion)
            .Then(_ => Append(ConsentAction.Offer, matter, terms, occasion))
            .Then(_ => Append(ConsentAction.Refuse, matter, terms, occasion));
    }

    /// <summary>Takes a living consent back; <c>consent.illegal_transition</c> for what does not live.</summary>
    public ErrorOr<Success> Withdraw(ConsentMatter matter, ConsentWords words, Occasion occasion)
    {
        var next = ConsentMachine.Table.Next(StateOf(matter, occasion.At), ConsentAction.Withdraw, occasion.Role);
        return next.IsError ? next.Errors : Append(ConsentAction.Withdraw, matter, TermsOf(matter) with { Words = words }, occasion);
    }

    /// <summary>Notes that a period is over; nothing for one that still runs.</summary>
    public ErrorOr<Success> Expire(ConsentMatter matter, Occasion occasion) =>
        Recorded(matter) == ConsentState.Given && Last(matter)!.Until <= occasion.At
            ? Append(ConsentAction.Expire, matter, TermsOf(matter), occasion)
            : Result.Success;

    /// <summary>An officer found the words wrong.</summary>
    public ErrorOr<Success> Invalidate(ConsentMatter matter, Occasion occasion) => Append(ConsentAction.Invalidate, matter, TermsOf(matter), occasion);

    private ConsentState Recorded(ConsentMatter matter) => events.Where(row => row.Matter == matter).Aggregate(ConsentMachine.Table.Initial, Fold);

    /// <summary>Who was asked anew under another name decided anew, whatever stood under the first.</summary>
    private static ConsentState Fold(ConsentState state, ConsentEvent row) => ConsentMachine.Table.Next(state, row.Action) is { IsError: false } next ? next.Value
        : row.Action == ConsentAction.Offer ? ConsentState.Offered
        : state;

    /// <summary>What lives under other words gives way to them; what ran out unnoticed is noted first.</summary>
    private ErrorOr<Success> Close(ConsentMatter matter, ConsentState state, Occasion occasion) => (state, Recorded(matter)) switch
    {
        (ConsentState.Given, _) => Append(ConsentAction.Supersede, matter, TermsOf(matter), occasion),
        (ConsentState.Expired, ConsentState.Given) => Append(ConsentAction.Expire, matter, TermsOf(matter), occasion with { Role = ActorRole.Timer }),
        _ => Result.Success,
    };

    private ConsentTerms TermsOf(ConsentMatter matter) => Last(matter) is { } last
        ? new(new(last.TextSha256, last.Language, last.Form), last.RecipientName, last.Fields, last.Until)
        : ConsentTerms.Of(new("", "", ""));

    private ErrorOr<Success> Append(ConsentAction action, ConsentMatter matter, ConsentTerms terms, Occasion occasion)
    {
        if (events is [.., var newest] && occasion.At < newest.At)
            return ConsentErrors.Backdated;
        var next = ConsentMachine.Table.Next(Recorded(matter), action, occasion.Role);
        if (next.IsError)
            return next.Errors;
        var last = events.Where(one => one.OwnerId == owner).Select(one => one.Sequence).DefaultIfEmpty().Max();
        var row = ConsentEvent.Of(owner, last + 1, action, matter, terms, occasion);
        events.Add(row);
        added.Add(row);
        return Result.Success;
    }
}

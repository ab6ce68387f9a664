using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>A person's consents: loaded, shown, and appended to.</summary>
internal sealed class Preferences(ICarTradeDb db, ICaller caller, IConsentTexts texts, IPolicyInForce policy, ContactHashes contacts, TimeProvider clock)
{
    /// <summary>The caller's book.</summary>
    public Task<ConsentBook> LoadAsync(CancellationToken ct) => LoadAsync(caller.SubjectId ?? Guid.Empty, ct);

    /// <summary>Somebody's book, with what was decided as a guest of requests that are theirs now.</summary>
    public async Task<ConsentBook> LoadAsync(Guid owner, CancellationToken ct)
    {
        var mine = await db.MyRequestsAsync(owner, ct);
        return new(owner, await db.Set<ConsentEvent>().Where(row => mine.Contains(row.OwnerId)).ToListAsync(ct));
    }

    /// <summary>Appends what came to a book.</summary>
    public void Append(ConsentBook book) => db.Set<ConsentEvent>().AddRange(book.Added);

    /// <summary>All that there is to decide, and where it stands.</summary>
    public async Task<ConsentsDto> ShowAsync(ConsentBook book, string language, bool signal, CancellationToken ct)
    {
        var suppressed = await contacts.LastAsync(ct);
        var matters = ConsentMatter.AllMarketing.Append(ConsentMatter.PolicyAcknowledgement).Append(ConsentMatter.UserAgreement)
            .Concat(book.Matters.Where(matter => matter.Kind == ConsentKind.Disclosure));
        var permission = texts.Of(ConsentMatter.Disclosure(Guid.Empty), language);
        return new(signal, policy.Current.Version, [.. matters.Select(matter => Dto(book, matter, language, suppressed))], permission.Text, permission.Sha256);
    }

    private ConsentDto Dto(ConsentBook book, ConsentMatter matter, string language, IReadOnlyDictionary<ContactChannel, DateTimeOffset> suppressed)
    {
        var (last, text) = (book.Last(matter), texts.Of(matter, language));
        return new(
            matter.Kind, matter.Topic, matter.Channel, matter.RecipientId, last?.RecipientName, last?.Fields ?? [], last?.Until,
            book.StateOf(matter, clock.GetUtcNow()), last?.At,
            matter.Channel is { } channel && suppressed.TryGetValue(channel, out var since) && (last is null || since >= last.At),
            matter.Clause, StatusOf(matter.Clause), text.Text, text.Sha256, last?.Id);
    }

    private ClauseStatus StatusOf(string clause) => policy.Current.Clauses.FirstOrDefault(one => one.Id == clause)?.Status ?? ClauseStatus.Planned;
}

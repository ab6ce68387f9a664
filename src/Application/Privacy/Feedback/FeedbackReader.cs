using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Feedback;

/// <summary>Opens threads for who wrote them, or for staff with a reason.</summary>
internal sealed class FeedbackReader(ICarTradeDb db, IPolicyGate gate, ICaller caller)
{
    private const int Most = 100;

    /// <summary>Threads for staff, the newest first, each opening recorded.</summary>
    public async Task<ErrorOr<IReadOnlyList<FeedbackThreadDto>>> ForStaffAsync(
        Func<IQueryable<PolicyFeedback>, IQueryable<PolicyFeedback>> which, CancellationToken ct)
    {
        var rows = await which(db.Set<PolicyFeedback>()).OrderByDescending(row => row.Id).Take(Most).ToListAsync(ct);
        return await OpenAsync(rows, Purpose.Feedback, _ => caller.AsRecipient(), ct);
    }

    /// <summary>Threads for who wrote them.</summary>
    public Task<ErrorOr<IReadOnlyList<FeedbackThreadDto>>> ForWriterAsync(IReadOnlyList<PolicyFeedback> rows, CancellationToken ct) =>
        OpenAsync(rows, Purpose.SubjectAccess, row => Recipient.Subject(row.OwnerId), ct);

    private async Task<ErrorOr<IReadOnlyList<FeedbackThreadDto>>> OpenAsync(
        IReadOnlyList<PolicyFeedback> rows, Purpose purpose, Func<PolicyFeedback, Recipient> recipient, CancellationToken ct)
    {
        var threads = new List<FeedbackThreadDto>(rows.Count);
        foreach (var row in rows)
        {
            var messages = row.Messages.OrderBy(message => message.At).ThenBy(message => message.Id).ToList();
            var texts = await gate.OpenManyAsync(messages.ConvertAll(message => FeedbackPlaces.Item(row, message)), purpose, recipient(row), ct);
            if (texts.IsError)
                return texts.Errors;
            threads.Add(new(
                row.Id, row.Clause, row.PolicyVersion, row.State, row.Language, row.At, row.AdoptedIn,
                [.. messages.Select((message, i) => new FeedbackMessageDto(message.FromStaff, message.At, texts.Value[i]?.Text))]));
        }

        return threads;
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>Reads threads: as masked before the dealer's receipt, as written after it.</summary>
internal sealed class ThreadReader(ICarTradeDb db, IPolicyGate gate, IDealerDirectory dealers, ICaller caller)
{
    public async Task<ErrorOr<IReadOnlyList<ThreadDto>>> ReadAsync(PurchaseRequestId request, DealerId? dealer, CancellationToken ct)
    {
        var threads = await db.Set<Question>().Where(row => row.RequestId == request && (dealer == null || row.DealerId == dealer))
            .OrderBy(row => row.CreatedAt).ToListAsync(ct);
        var received = await db.Set<CoOwnership>().Where(row => row.RequestId == request).Select(row => row.DealerId).ToListAsync(ct);
        var names = await dealers.NamesAsync([.. threads.Select(thread => thread.DealerId.Value)], ct);
        List<ThreadDto> read = [];
        foreach (var thread in threads)
        {
            var messages = thread.Messages.OrderBy(message => message.At).ToList();
            var masked = !received.Contains(thread.DealerId);
            var texts = masked ? messages.ConvertAll(message => message.MaskedText) : await OpenAsync(thread, messages, ct);
            read.Add(new(thread.DealerId.Value, names[thread.DealerId.Value].Name, masked,
                [.. messages.Select((message, index) => new MessageDto(message.Id.Value, message.Author, texts[index], message.At))]));
        }

        return read;
    }

    private async Task<List<string>> OpenAsync(Question thread, List<QuestionMessage> messages, CancellationToken ct)
    {
        var recipient = caller.AsRecipient();
        var (purpose, owner) = recipient.Kind == RecipientKind.Dealer ? (Purpose.OwnLeadCopy, caller.DealerId) : (Purpose.SubjectAccess, caller.SubjectId);
        var items = messages.ConvertAll(message => QuestionPlaces.Item(message, thread.RequestId, owner));
        var opened = await gate.OpenManyAsync(items, purpose, recipient, ct);
        return [.. messages.Select((message, index) => opened.IsError ? message.MaskedText : opened.Value[index]?.Text ?? message.MaskedText)];
    }
}

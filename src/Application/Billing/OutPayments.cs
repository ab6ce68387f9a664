using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Billing.Messages;
using CarTrade.Application.Billing.Release;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Common;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing;

/// <summary>Moves an outgoing payment and books what follows, in one transaction.</summary>
internal sealed class OutPayments(ICarTradeDb db, IBooks books, LineMatches matches, OrderRefunds refunds, ReleaseCheck release, IOccasions occasions)
{
    /// <summary>A move that brings money nearer to whom it goes, after which something is booked; to a dealer only while its order allows it.</summary>
    public Task<ErrorOr<OutPaymentDto>> ForwardAsync(Guid id, Func<OutPayment, Occasion, ErrorOr<Booking>> move, CancellationToken ct) => MoveAsync(
        id,
        async (payment, occasion) =>
        {
            var allowed = await release.OfAsync(payment, ct);
            return allowed.IsError ? allowed.Errors : move(payment, occasion);
        },
        async booking => (await books.BookAsync(booking, ct)).Then(_ => Result.Success),
        ct);

    /// <summary>A move after which something is booked.</summary>
    public Task<ErrorOr<OutPaymentDto>> BookAsync(Guid id, Func<OutPayment, Occasion, ErrorOr<Booking>> move, CancellationToken ct) =>
        MoveAsync(id, move, async booking => (await books.BookAsync(booking, ct)).Then(_ => Result.Success), ct);

    /// <summary>A move after which causes are taken back.</summary>
    public Task<ErrorOr<OutPaymentDto>> ReverseAsync(Guid id, Func<OutPayment, Occasion, ErrorOr<IReadOnlyList<string>>> move, CancellationToken ct) => MoveAsync(
        id,
        move,
        async causes =>
        {
            foreach (var cause in causes)
            {
                var reversed = await books.ReverseAsync(cause, ct);
                if (reversed.IsError)
                    return reversed;
            }

            return Result.Success;
        },
        ct);

    /// <summary>A move and what follows from it.</summary>
    public Task<ErrorOr<OutPaymentDto>> MoveAsync<T>(Guid id, Func<OutPayment, Occasion, ErrorOr<T>> move, Func<T, Task<ErrorOr<Success>>> follow, CancellationToken ct) =>
        MoveAsync(id, (payment, occasion) => Task.FromResult(move(payment, occasion)), follow, ct);

    private async Task<ErrorOr<OutPaymentDto>> MoveAsync<T>(
        Guid id, Func<OutPayment, Occasion, Task<ErrorOr<T>>> move, Func<T, Task<ErrorOr<Success>>> follow, CancellationToken ct)
    {
        if (await db.Set<OutPayment>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } payment)
            return CommonErrors.NotFound;
        var moved = await move(payment, occasions.Now("1.3"));
        if (moved.IsError)
            return moved.Errors;
        var followed = await follow(moved.Value);
        if (followed.IsError)
            return followed.Errors;
        var ended = await EndAsync(payment, ct);
        return ended.Then(_ => OutPaymentDto.Of(payment));
    }

    /// <summary>The line or order whose money it was hears when it is over.</summary>
    private async Task<ErrorOr<Success>> EndAsync(OutPayment payment, CancellationToken ct)
    {
        if (payment is { State: OutPaymentState.Confirmed, Kind: OutPaymentKind.Refund, OrderId: { } order })
            await refunds.TellAsync(order, ct);
        return payment.State is OutPaymentState.Confirmed or OutPaymentState.Failed or OutPaymentState.Withdrawn ? await matches.ReturnEndedAsync(payment, ct) : Result.Success;
    }
}

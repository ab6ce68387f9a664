using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using Shouldly;

namespace CarTrade.Domain.Tests.Billing;

/// <summary>Books at random, and keeps beside the books what really happened, counted in another way.</summary>
internal sealed class BookHistory(Random random)
{
    private static readonly Currency[] Currencies = [Currency.Usd, Currency.Jpy];
    private readonly Balances books = new();
    private readonly Dictionary<string, MoneyTransaction> causes = new(StringComparer.Ordinal);
    private readonly List<(Booking Booking, MoneyTransaction Made)> made = [];
    private readonly List<(Guid Id, Money Amount, SettlementMode Mode)> lines = [];
    private readonly List<(OrderId Id, Currency Currency)> orders = [];
    private readonly Dictionary<Guid, long> given = [];
    private readonly Dictionary<OrderId, (long In, long Out)> trust = [];

    public int Booked { get; private set; }

    public int Refused { get; private set; }

    public int Repeated { get; private set; }

    /// <summary>One more thing happens, or is refused, or had happened before.</summary>
    public void Step()
    {
        if (Next() is { } booking)
            Book(booking);
    }

    /// <summary>What does not hold.</summary>
    public IEnumerable<string> Wrong()
    {
        foreach (var book in books.All.GroupBy(balance => (AccountRules.Of(balance.Key.Account).Book, balance.Key.Currency)))
        {
            if (book.Sum(balance => balance.Value) != 0)
                yield return $"{book.Key} does not sum to zero";
        }

        foreach (var currency in Currencies)
        {
            var open = -books.All.Where(balance => balance.Key.Account == BookAccount.Trust && balance.Key.Currency == currency).Sum(balance => balance.Value);
            if (books.Of(new(BookAccount.TrustCash, null, null, currency)) < open)
                yield return $"less trust cash than open trust balances in {currency}";
        }

        foreach (var (line, amount, _) in lines.Where(line => given.GetValueOrDefault(line.Id) > line.Amount.Minor))
            yield return $"line {line} of {amount} gave {given[line]}";
        foreach (var (order, moved) in trust.Where(pair => pair.Value.Out > pair.Value.In))
            yield return $"order {order} was given {moved.In}, and {moved.Out} left";
        foreach (var (key, minor) in books.All.Where(balance => !AccountRules.Of(balance.Key.Account).Allows(balance.Value)))
            yield return $"{key} is {minor}";
    }

    private Booking? Next()
    {
        var roll = random.Next(100);
        if (roll < 6 || lines.Count == 0)
            return Line();
        if (roll < 12 || orders.Count == 0)
            return Invoice();
        if (roll < 20)
            return made[random.Next(made.Count)].Booking;
        if (roll < 24)
            return made[random.Next(made.Count)].Made is { ReversesId: null } last ? Booking.Reversal(last) : null;
        var (order, currency) = Recent(orders);
        var (line, received, mode) = Recent(lines);
        var (amount, id) = (new Money(random.Next(1, 60) * 10_000L, currency), Guid.CreateVersion7());
        return (roll % 10) switch
        {
            0 or 1 or 2 => Bookings.Allocate(mode, id, line, order, amount with { Currency = received.Currency }),
            3 => Bookings.Shortfall(order, id, BookAccount.BankCharges, amount with { Minor = random.Next(1, 5_000) }),
            4 => Bookings.Release(order, id.ToString(), amount, amount with { Minor = amount.Minor / 20 }),
            5 => Bookings.PayOut(order, id, amount),
            6 => Bookings.RefundDue(order, id, amount),
            7 => Bookings.Refund(order, id, amount),
            8 => random.Next(2) == 0 ? Bookings.RefundDue(line, id, amount with { Currency = received.Currency }) : Bookings.Refund(line, id, amount with { Currency = received.Currency }),
            _ => random.Next(2) == 0 ? Bookings.KeepFee(order, id.ToString(), amount) : Bookings.WithdrawClaim(order, id.ToString(), amount),
        };
    }

    private Booking Line()
    {
        lines.Add((Guid.CreateVersion7(), new(random.Next(1, 100) * 10_000L, Currencies[random.Next(2)]), random.Next(4) == 0 ? SettlementMode.Direct : SettlementMode.Trust));
        return Bookings.Receive(lines[^1].Mode, lines[^1].Id, lines[^1].Amount);
    }

    private Booking Invoice()
    {
        if (orders.Count == 0 || random.Next(3) > 0)
            orders.Add((OrderId.New(), Currencies[random.Next(2)]));
        var (order, currency) = Recent(orders);
        return Bookings.Invoice(order, $"PI-{made.Count}", new(random.Next(1, 200) * 10_000L, currency));
    }

    private T Recent<T>(List<T> all) => all[Math.Max(0, all.Count - 1 - random.Next(12))];

    private void Book(Booking booking)
    {
        if (causes.TryGetValue(booking.Cause, out var before))
        {
            before.Says(booking).ShouldBeTrue();
            Repeated++;
            return;
        }

        var transaction = MoneyTransaction.Create(booking, Given.By(ActorRole.System)).Value;
        if (books.Apply(transaction).IsError)
        {
            Refused++;
            return;
        }

        causes[booking.Cause] = transaction;
        made.Add((booking, transaction));
        Booked++;
        Count(transaction);
    }

    /// <summary>What left a line, and what came to and left an order, by the movements themselves.</summary>
    private void Count(MoneyTransaction transaction)
    {
        foreach (var posting in transaction.Postings)
        {
            if (posting is { Account: BookAccount.Unallocated or BookAccount.DirectUnallocated, LineId: { } line } && transaction.Event != MoneyEvent.Received && !TakesBackReceipt(transaction))
                given[line] = given.GetValueOrDefault(line) + posting.Minor;
            if (posting is not { Account: BookAccount.Trust, OrderId: { } order })
                continue;
            var (comes, leaves) = trust.GetValueOrDefault(order);
            var allocation = transaction.Event == MoneyEvent.Allocated || TakesBack(transaction, MoneyEvent.Allocated);
            trust[order] = allocation ? (comes - posting.Minor, leaves) : (comes, leaves + posting.Minor);
        }
    }

    private bool TakesBackReceipt(MoneyTransaction transaction) => TakesBack(transaction, MoneyEvent.Received);

    private bool TakesBack(MoneyTransaction transaction, MoneyEvent what) =>
        transaction.ReversesId is { } id && made.Exists(one => one.Made.Id == id && one.Made.Event == what);
}

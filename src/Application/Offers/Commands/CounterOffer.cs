using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Offers.Messages;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Offers.Commands;

/// <summary>The buyer answers an offer with another total.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Revision">The revision that the buyer read.</param>
/// <param name="Total">The total that the buyer would pay, in the offer's currency.</param>
/// <param name="Note">Free text; contact details in it are masked.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record CounterOfferCommand(Guid OfferId, int Revision, MoneyInput Total, string? Note) : ICommand<CounterNumber>;

/// <summary>The number of a counter-offer.</summary>
/// <param name="Counter">1 for the first.</param>
public sealed record CounterNumber(int Counter);

/// <summary>Shape of the counter-offer.</summary>
internal sealed class CounterOfferValidator : AbstractValidator<CounterOfferCommand>
{
    /// <summary>Longest note.</summary>
    public const int NoteLength = 1000;

    public CounterOfferValidator()
    {
        RuleFor(command => command.Total.Currency).Parses(Currency.Parse);
        RuleFor(command => command.Note).Block(NoteLength);
    }
}

/// <summary>Counters and tells the dealer.</summary>
internal sealed class CounterOfferHandler(OfferLoader offers, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<CounterOfferCommand, CounterNumber>
{
    public async Task<ErrorOr<CounterNumber>> Handle(CounterOfferCommand request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        if (offer.IsError)
            return offer.Errors;
        var total = Money.Create(request.Total.Amount, request.Total.ParsedCurrency().Value);
        if (total.IsError)
            return total.Errors;
        var note = request.Note is null ? null : ContactMasking.Apply(request.Note).Text;
        var counter = offer.Value.Counter(request.Revision, total.Value, note, occasions.Now());
        if (counter.IsError)
            return counter.Errors;
        await bus.SendAsync(new NotifyCounterOffer(request.OfferId, counter.Value.Number), cancellationToken);
        return new CounterNumber(counter.Value.Number);
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.Shipping;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Deals.Commands;

/// <summary>A step that the dealer states.</summary>
public enum DealerStep
{
    /// <summary>The car is there; needs its chassis number.</summary>
    SecureVehicle,

    /// <summary>It passed its inspection; needs the certificate's number.</summary>
    PassInspection,

    /// <summary>It failed its inspection.</summary>
    FailInspection,

    /// <summary>It has its place; needs vessel and departure.</summary>
    Book,

    /// <summary>It sails; needs the bill of lading's number and the chassis number on it.</summary>
    Ship,

    /// <summary>The papers go to the buyer.</summary>
    ReleaseDocuments,

    /// <summary>It is at the port of discharge; needs the day.</summary>
    Arrive,
}

/// <summary>What a step needs.</summary>
/// <param name="Step">The step.</param>
/// <param name="Chassis">Chassis number, as read from the car or the bill of lading.</param>
/// <param name="Number">Number of the certificate or the bill of lading, or the vessel's name.</param>
/// <param name="Day">Day of departure or arrival.</param>
public sealed record OrderStepInput(DealerStep Step, string? Chassis = null, string? Number = null, DateOnly? Day = null);

/// <summary>The dealer states the next step of the car.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Input">The step.</param>
/// <param name="Version">The order's version that the dealer read.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteShipments)]
public sealed record TakeOrderStepCommand(Guid OrderId, OrderStepInput Input, int Version) : ICommand<Done>;

/// <summary>Shape of a step.</summary>
internal sealed class OrderStepInputValidator : AbstractValidator<OrderStepInput>
{
    public OrderStepInputValidator()
    {
        RuleFor(input => input.Chassis).Parses(ChassisNumber.Parse);
        RuleFor(input => input.Chassis).NotEmpty().WithErrorCode("text.required").When(input => input.Step is DealerStep.SecureVehicle or DealerStep.Ship);
        RuleFor(input => input.Number).Line(Voyage.TextLength);
    }
}

/// <summary>Shape of the command.</summary>
internal sealed class TakeOrderStepValidator : AbstractValidator<TakeOrderStepCommand>
{
    public TakeOrderStepValidator() => RuleFor(command => command.Input).SetValidator(new OrderStepInputValidator()).OverridePropertyName("");
}

/// <summary>Moves the order, and its shipment with it; after the departure the balance is asked for, where there is one.</summary>
internal sealed class TakeOrderStepHandler(OrderLoader orders, OrderVoyages voyages, IOccasions occasions) : ICommandHandler<TakeOrderStepCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(TakeOrderStepCommand request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (order, occasion) = (found.Value, occasions.Now());
        var deal = await orders.DealAsync(order, cancellationToken);
        var proforma = await orders.ProformaAsync(order, cancellationToken);
        var done = Take(order, request.Input, deal, proforma, occasion);
        if (done.IsError)
            return done.Errors;
        if (order.State == OrderState.Shipped)
            await voyages.AskBalanceAsync(order, occasion, cancellationToken);
        await voyages.StateAsync(order, deal, occasion, cancellationToken);
        return default(Done);
    }

    private static ErrorOr<Success> Take(Order order, OrderStepInput input, Deal deal, Proforma? proforma, Occasion occasion) => input.Step switch
    {
        DealerStep.SecureVehicle => order.SecureVehicle(deal, Chassis(input), occasion),
        DealerStep.PassInspection => order.PassInspection(input.Number, occasion),
        DealerStep.FailInspection => order.FailInspection(proforma, occasion),
        DealerStep.Book => order.Book(proforma, input.Number, input.Day, occasion),
        DealerStep.Ship => order.Ship(deal, input.Number, Chassis(input), occasion),
        DealerStep.ReleaseDocuments => order.ReleaseDocuments(occasion),
        _ => order.Arrive(input.Day, occasion),
    };

    private static ChassisNumber Chassis(OrderStepInput input) => ChassisNumber.Parse(input.Chassis!).Value;
}

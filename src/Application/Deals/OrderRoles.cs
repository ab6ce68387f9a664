using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Deals;

/// <summary>In which role a caller meets an order, and what that role can do with it.</summary>
internal static class OrderRoles
{
    private static readonly OrderAction[] Answers = [OrderAction.AgreeCancellation, OrderAction.RefuseCancellation];

    public static ActorRole RoleOfOrders(this ICaller caller) => caller.Audience switch
    {
        Audience.Guest or Audience.Member => ActorRole.Buyer,
        Audience.Admin => ActorRole.Staff,
        _ => ActorRole.Dealer,
    };

    /// <summary>What the role can do now. Who asked to cancel can take it back; the other side answers.</summary>
    public static IReadOnlyList<OrderAction> AllowedTo(this Order order, ActorRole role) =>
    [
        .. order.AllowedActions.Where(action => order.Can(action, role)
            && (!Answers.Contains(action) || order.Cancellation?.AskedBy != role)
            && (action != OrderAction.WithdrawCancellation || order.Cancellation?.AskedBy == role)),
    ];
}

using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Messaging;

/// <content>Mails about an order, to either side. They name the other side by nothing, and never an account that is paid to.</content>
public static partial class MailTemplates
{
    /// <summary>A step was taken. <paramref name="reference"/> is the order's, <paramref name="proforma"/> the number of the proforma invoice that stands.</summary>
    public static Mail OrderStep(
        Guid id, string language, string to, string? name, Uri link, string reference, string car, OrderAction step, string? proforma, Money total) =>
        Make(id, "order-step", language, to, name, link, ("reference", reference), ("car", car), ("step", step), ("proforma", proforma), ("total", total));
}

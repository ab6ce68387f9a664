using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Offers;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Deals.Queries;

/// <summary>A proforma invoice. It names no bank account, and here no buyer: the document does, to its two sides.</summary>
/// <param name="Id">The proforma.</param>
/// <param name="Number">Its number.</param>
/// <param name="Revision">1 for the first of the order.</param>
/// <param name="Supersedes">The number whose place it took.</param>
/// <param name="IsCurrent">Whether it stands.</param>
/// <param name="Price">The price lines.</param>
/// <param name="Total">The total.</param>
/// <param name="Port">Named port.</param>
/// <param name="Instalments">The payments, which add up to the total.</param>
/// <param name="BankReference">What the transfer must carry (ISO 11649).</param>
/// <param name="Code">The code for the check of number and amount.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="ValidUntil">Last moment of confirmation.</param>
public sealed record ProformaDto(
    Guid Id,
    string Number,
    int Revision,
    string? Supersedes,
    bool IsCurrent,
    PriceInput Price,
    MoneyInput Total,
    string Port,
    IReadOnlyList<InstalmentDto> Instalments,
    string BankReference,
    string Code,
    DateTimeOffset IssuedAt,
    DateTimeOffset ValidUntil)
{
    internal static ProformaDto Of(Proforma proforma, HumanReference? current) => new(
        proforma.Id.Value, proforma.Number.Value, proforma.Revision, proforma.Supersedes?.Value, proforma.Number == current,
        PriceInput.Of(proforma.Price), MoneyInput.Of(proforma.Price.Total), proforma.Port.Code,
        [.. proforma.Instalments.Select(part => InstalmentDto.Of(part, proforma.Price.Currency))],
        proforma.BankReference, proforma.Code, proforma.IssuedAt, proforma.ValidUntil);
}

/// <summary>One payment of the plan.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Due">The step that it is tied to.</param>
/// <param name="WithinDays">Days after that step.</param>
/// <param name="Amount">How much.</param>
public sealed record InstalmentDto(int Number, InstalmentDue Due, int WithinDays, MoneyInput Amount)
{
    internal static InstalmentDto Of(Instalment part, Currency currency) =>
        new(part.Number, part.Due, part.WithinDays, new(part.AmountMinor, currency.Code));
}

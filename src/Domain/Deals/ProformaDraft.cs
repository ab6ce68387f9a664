using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Deals;

/// <summary>What a proforma is made of, beside the deal.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number, <c>PI-YYYY-NNNNNN</c>.</param>
/// <param name="Code">The code that shows it to be genuine.</param>
/// <param name="Seller">The dealership as it is now.</param>
/// <param name="Buyer">The buyer, sealed for this proforma's row.</param>
/// <param name="Plan">How it is to be paid.</param>
/// <param name="ValidUntil">Last moment of confirmation, UTC.</param>
public sealed record ProformaDraft(
    ProformaId Id, HumanReference Number, string Code, CompanyFacts Seller, Sealed<ProformaBuyer> Buyer, PaymentPlan Plan, DateTimeOffset ValidUntil);

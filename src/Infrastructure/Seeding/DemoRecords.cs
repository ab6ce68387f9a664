using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>A made-up dealership. Its name says that it is a sample.</summary>
/// <param name="Number">Counted from 0.</param>
/// <param name="Company">The business.</param>
/// <param name="Responsible">A made-up person.</param>
/// <param name="Serves">Makes and destinations.</param>
/// <param name="Port">UN/LOCODE from which it ships.</param>
/// <param name="State">Where its accreditation is to stand.</param>
internal sealed record DemoDealer(int Number, CompanyFacts Company, DealerPerson Responsible, ServedMarket Serves, string Port, DealerState State);

/// <summary>A made-up member.</summary>
/// <param name="Number">Counted from 0.</param>
/// <param name="Contact">Names are combined at random, addresses are examples, numbers are those of the numbering plans' documentation.</param>
/// <param name="Language">Language of mails.</param>
internal sealed record DemoMember(int Number, ContactDetails Contact, string Language);

/// <summary>A made-up request.</summary>
/// <param name="Number">Counted from 0.</param>
/// <param name="Member">Number of the member who asks; null for a guest.</param>
/// <param name="Contact">Contact given with it.</param>
/// <param name="Wish">The wished car.</param>
/// <param name="Destination">ISO 3166-1 alpha-2.</param>
/// <param name="Port">UN/LOCODE.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="Note">Free text, or null.</param>
/// <param name="PreAuthorised">How many dealers get the contact at once; null lets the buyer pick after offers.</param>
/// <param name="Language">Language of mails.</param>
/// <param name="State">Where it is to stand.</param>
/// <param name="DaysAgo">How many days ago it was sent.</param>
internal sealed record DemoWish(
    int Number,
    int? Member,
    ContactDetails Contact,
    WishedCar Wish,
    string Destination,
    string Port,
    Incoterm Incoterm,
    string? Note,
    int? PreAuthorised,
    string Language,
    PurchaseRequestState State,
    int DaysAgo);

/// <summary>A made-up offer.</summary>
/// <param name="Wish">Number of the request.</param>
/// <param name="Dealer">Number of the dealership.</param>
/// <param name="Car">The car; the chassis number is generated and stands for no car.</param>
/// <param name="Price">The price by its lines.</param>
/// <param name="Port">UN/LOCODE that the incoterm names.</param>
/// <param name="ValidDays">Days of validity.</param>
/// <param name="DepartsInDays">Days to the expected departure.</param>
/// <param name="State">Where it is to stand.</param>
internal sealed record DemoOffer(
    int Wish, int Dealer, OfferedCar Car, IncotermPrice Price, string Port, int ValidDays, int DepartsInDays, OfferState State);

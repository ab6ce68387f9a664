using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Domain.Tests;

/// <summary>Things in a usual state, to start a test from.</summary>
internal static class Given
{
    public const string Policy = "2026-01";
    public const string Agreement = "dsa-1";

    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static WishedCar Wish { get; } = new() { Make = "Toyota", Model = "Corolla Fielder", YearFrom = 2015, YearTo = 2018, Steering = Steering.Right };

    public static Occasion By(ActorRole role, DateTimeOffset? at = null, string? reason = null) =>
        new(role, Guid.CreateVersion7(), at ?? Now, Policy, Reason: reason);

    public static Sealed<T> Sealed<T>() => new([1, 2, 3]);

    public static SubjectKeyId Key() => new(Guid.CreateVersion7());

    public static DealerStanding Good(DealerId dealer) => new(dealer, true);

    public static PurchaseRequestContent Content(PurchaseRequestId? id = null, int? preAuthorised = null, WishedCar? wish = null) => new(
        id ?? PurchaseRequestId.New(), HumanReference.Create("PR", 2026, 123), null, Key(), Sealed<RequestContactSnapshot>(), [7, 7], wish ?? Wish,
        CountryCode.From("KE"), UnLocode.From("KEMBA"), Incoterm.Cif, "white or black", Policy, "en",
        preAuthorised is null ? ReleaseMode.AfterOffers : ReleaseMode.PreAuthorised, preAuthorised);

    public static PurchaseRequest Request(PurchaseRequestId? id = null, int? preAuthorised = null, WishedCar? wish = null) =>
        PurchaseRequest.Create(Content(id, preAuthorised, wish), Now).Value;

    public static PurchaseRequest Published(PurchaseRequestId? id = null, int? preAuthorised = null, WishedCar? wish = null)
    {
        var request = Request(id, preAuthorised, wish);
        _ = request.Submit(By(ActorRole.Buyer)).Value;
        _ = request.ProveContact(By(ActorRole.Buyer)).Value;
        _ = request.BeginScreening(By(ActorRole.Timer)).Value;
        _ = request.PassScreening(By(ActorRole.Timer)).Value;
        _ = request.Publish(1, By(ActorRole.Timer)).Value;
        return request;
    }

    public static OfferTerms Terms(string? chassis = "NKR81-7027906", long fob = 800_000, DateTimeOffset? at = null) => new(
        new OfferedCar
        {
            Chassis = chassis is null ? null : ChassisNumber.From(chassis),
            Make = "Toyota",
            Model = "Corolla Fielder",
            Year = 2016,
            Mileage = Mileage.From(85_000),
            Grade = AuctionGrade.From("4.5"),
            Steering = Steering.Right,
        },
        IncotermPrice.Create(Incoterm.Cif, Currency.Jpy, fob, 150_000, 9_000, 30_000).Value,
        UnLocode.From("KEMBA"), (at ?? Now).AddDays(7), null, new FrozenRate(Currency.Jpy, Currency.Usd, 0.0064m, new DateOnly(2026, 11, 20)), [], null,
        new ImportOutlook(new DateOnly(2027, 1, 20), new ImportVerdict(ImportOutcome.Allowed, [])));

    public static Offer Draft(PurchaseRequest request, DealerId dealer, OfferTerms? terms = null) =>
        Offer.Draft(OfferId.New(), HumanReference.Create("OF", 2026, 1), BoardEntry.For(request, dealer, Now).Value, terms ?? Terms(), Now).Value;

    public static Offer Sent(PurchaseRequest request, DealerId dealer, OfferTerms? terms = null)
    {
        var offer = Draft(request, dealer, terms);
        _ = offer.Send(BoardEntry.For(request, dealer, Now).Value, Good(dealer), By(ActorRole.Dealer)).Value;
        return offer;
    }

    public static CompanyFacts Company(string? jumvea = null) =>
        CompanyFacts.Create("株式会社サンプル貿易", "Sample Trading", "神奈川県横浜市中区山下町1-2-3", 14, "第451234567890号", jumvea).Value;

    public static Dealer Applied(Guid? by = null)
    {
        var dealer = Dealer.Apply(
            new(DealerId.New(), HumanReference.Create("DL", 2026, 1), Company(), by ?? Guid.CreateVersion7(), Key(), Sealed<DealerPerson>(),
                new ServedMarket(["Toyota"], ["KE"]), Agreement), Now).Value;
        foreach (var kind in dealer.RequiredEvidence)
        {
            var piece = dealer.AddEvidence(EvidenceId.New(), kind, Sealed<EvidenceDetails>(), null, Now).Value;
            _ = dealer.VerifyEvidence(piece.Id, Guid.CreateVersion7(), Now).Value;
        }

        return dealer;
    }

    public static Dealer Accredited()
    {
        var dealer = Applied();
        _ = dealer.SubmitForReview(By(ActorRole.Dealer)).Value;
        Approve(dealer, Now);
        return dealer;
    }

    /// <summary>With another name proposed, and evidence of it verified.</summary>
    public static Dealer Renamed(Dealer dealer, DateTimeOffset at)
    {
        _ = dealer.ChangeCompany(dealer.Company with { Name = $"{dealer.Company.Name}新" }, at).Value;
        var piece = dealer.AddEvidence(EvidenceId.New(), EvidenceKind.CompanyRegistry, Sealed<EvidenceDetails>(), null, at).Value;
        _ = dealer.VerifyEvidence(piece.Id, Guid.CreateVersion7(), at).Value;
        return dealer;
    }

    public static void Approve(Dealer dealer, DateTimeOffset at)
    {
        var until = Dealer.DayInJapan(at).AddDays(365);
        _ = dealer.Approve(until, Agreement, By(ActorRole.Staff, at)).Value;
        _ = dealer.Approve(until, Agreement, By(ActorRole.Staff, at)).Value;
    }

    public static Collection Form(string form = "registration") => new(Now, form, Policy, "en", CollectionChannel.Web);

    public static Member Member() => Domain.Members.Member.Register(
        new(MemberId.New(), HumanReference.Create("MB", 2026, 1), Guid.CreateVersion7(), Key(), Sealed<MemberProfile>(), [1], CountryCode.From("KE"),
            [ProfileGroup.Name, ProfileGroup.Email, ProfileGroup.Country, ProfileGroup.Phone]), Form()).Value;
}

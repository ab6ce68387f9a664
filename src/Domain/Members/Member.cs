using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Members;

/// <summary>A registered buyer. Who it is lies sealed in one record; every value in it has a receipt of its collection.</summary>
public sealed class Member : StatefulAggregate<EmailProof, EmailProofAction>
{
    /// <summary>Length of a language code.</summary>
    public const int LanguageLength = 2;

    private readonly List<CollectionReceipt> receipts = [];

    private Member()
    {
    }

    /// <summary>Names the member; the subject of the key.</summary>
    [NotPersonal("opaque identifier")]
    public MemberId Id { get; private set; }

    /// <summary>Human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>The sign-in account.</summary>
    [NotPersonal("opaque identifier")]
    public Guid AccountId { get; private set; }

    /// <summary>Data key of the member.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>Who the member is.</summary>
    [Collected(DataCategory.MembersInformation, "1.1", Retention.Account)]
    public Sealed<MemberProfile> Profile { get; private set; }

    /// <summary>Keyed blind index of the address, to claim guest requests and to search by exact address.</summary>
    [NotPersonal("keyed hash")]
    public byte[] EmailIndex { get; private set; } = [];

    /// <summary>Where the member lives or trades.</summary>
    [Collected(DataCategory.MembersInformation, "1.1", Retention.Account, Clear = true)]
    public CountryCode Country { get; private set; }

    /// <summary>Language of mails: <c>en</c> or <c>ja</c>.</summary>
    [Collected(DataCategory.MembersInformation, "1.1", Retention.Account, Clear = true)]
    public string Language { get; private set; } = "";

    /// <summary>When the member registered, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>When the address was last proved, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? EmailProvedAt { get; private set; }

    /// <summary>Evidence of every collection, oldest first; the last of a group is the one that counts.</summary>
    public IReadOnlyList<CollectionReceipt> Receipts => receipts;

    /// <summary>Whether the address is proved.</summary>
    public bool IsEmailProved => State == EmailProof.Proved;

    /// <inheritdoc/>
    protected override StateMachine<EmailProof, EmailProofAction> Machine => EmailProofMachine.Table;

    /// <summary>A new member with a receipt for every value given; <c>member.collection_invalid</c>.</summary>
    /// <param name="registration">What was given.</param>
    /// <param name="collection">How it came.</param>
    public static ErrorOr<Member> Register(MemberRegistration registration, Collection collection)
    {
        if (!IsUsable(collection))
            return MemberErrors.CollectionInvalid;
        var member = new Member
        {
            Id = registration.Id,
            Reference = registration.Reference,
            AccountId = registration.AccountId,
            KeyId = registration.Key,
            Profile = registration.Profile,
            EmailIndex = registration.EmailIndex,
            Country = registration.Country,
            Language = collection.Language,
            RegisteredAt = collection.At,
        };
        member.Begin();
        ProfileGroup[] always = [ProfileGroup.Name, ProfileGroup.Email, ProfileGroup.Country];
        member.Receipt(always.Union(registration.Groups), collection);
        return member;
    }

    /// <summary>Records that the mailed token came back.</summary>
    /// <param name="occasion">The member.</param>
    public ErrorOr<Success> ProveEmail(Occasion occasion) => Move(EmailProofAction.Prove, occasion).ThenDo(_ => EmailProvedAt = occasion.At);

    /// <summary>Records that mails to the address come back.</summary>
    /// <param name="occasion">The system.</param>
    public ErrorOr<Success> ReportBounce(Occasion occasion) => Move(EmailProofAction.ReportBounce, occasion).ThenDo(_ => EmailProvedAt = null);

    /// <summary>
    /// Corrects values other than the address, with a receipt for each group touched. Errors: <c>member.nothing_changed</c>,
    /// <c>member.email_changes_by_proof</c>, <c>member.collection_invalid</c>.
    /// </summary>
    /// <param name="profile">The new profile, sealed.</param>
    /// <param name="country">The country as in the profile.</param>
    /// <param name="changed">Groups that differ: <see cref="MemberProfile.ChangedFrom"/>.</param>
    /// <param name="collection">How it came.</param>
    public ErrorOr<Success> Correct(Sealed<MemberProfile> profile, CountryCode country, IReadOnlyCollection<ProfileGroup> changed, Collection collection)
    {
        if (!IsUsable(collection))
            return MemberErrors.CollectionInvalid;
        if (changed.Count == 0)
            return MemberErrors.NothingChanged;
        if (changed.Contains(ProfileGroup.Email))
            return MemberErrors.EmailChangesByProof;
        (Profile, Country) = (profile, country);
        Receipt(changed, collection);
        Touch();
        return Result.Success;
    }

    /// <summary>Takes a new address whose token came back; <c>member.collection_invalid</c>.</summary>
    /// <param name="profile">The profile with the new address, sealed.</param>
    /// <param name="emailIndex">Keyed blind index of the new address.</param>
    /// <param name="collection">How it came.</param>
    /// <param name="occasion">The member.</param>
    public ErrorOr<Success> ChangeEmail(Sealed<MemberProfile> profile, byte[] emailIndex, Collection collection, Occasion occasion)
    {
        if (!IsUsable(collection))
            return MemberErrors.CollectionInvalid;
        return Move(EmailProofAction.ChangeAddress, occasion).ThenDo(_ =>
        {
            (Profile, EmailIndex, EmailProvedAt) = (profile, emailIndex, occasion.At);
            Receipt([ProfileGroup.Email], collection);
        });
    }

    private static bool IsUsable(Collection collection) =>
        collection.Language is "en" or "ja" && collection.Form.Length is > 0 and <= Collection.FormLength && Enum.IsDefined(collection.Channel);

    private void Receipt(IEnumerable<ProfileGroup> groups, Collection collection)
    {
        foreach (var group in groups)
            receipts.Add(CollectionReceipt.Of(receipts.Select(receipt => receipt.Sequence).DefaultIfEmpty().Max() + 1, group, collection));
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using ErrorOr;

namespace CarTrade.Application.Members;

/// <summary>Makes a member of what a form gave: checks what needs reference data, seals, and writes the receipts.</summary>
internal sealed class MemberIntake(
    ICarTradeDb db, IReferenceData reference, IReferenceNumbers numbers, MemberSealing sealing, Acknowledgements acknowledgements, IOccasions occasions)
{
    /// <summary>Name of the form in receipts.</summary>
    public const string Form = "registration";

    /// <summary>Whether the catalogue knows the country, and the address is one that people keep.</summary>
    public ErrorOr<ContactDetails> Check(ContactDetails contact)
    {
        if (reference.FindCountry(contact.Country) is null)
            return MemberRefusals.UnknownCountry;
        return reference.IsDisposableMailDomain(contact.Email[(contact.Email.LastIndexOf('@') + 1)..]) ? MemberRefusals.DisposableAddress : contact;
    }

    /// <summary>The new member, not stored yet.</summary>
    public async Task<ErrorOr<Member>> MakeAsync(ContactDetails contact, Guid account, string language, CancellationToken ct)
    {
        var occasion = occasions.Now("1.1");
        var (id, profile) = (new MemberId(Guid.CreateVersion7(occasion.At)), new MemberProfile(contact));
        var (key, blob) = await sealing.SealNewAsync(id, profile, ct);
        var number = await numbers.NextAsync(HumanReference.Member, ct);
        return Member.Register(
            new(id, HumanReference.From(number), account, key, blob, sealing.IndexOf(contact.Email), CountryCode.From(contact.Country), profile.FilledGroups()),
            new(occasion.At, Form, occasion.PolicyVersion, language, CollectionChannel.Web));
    }

    /// <summary>Stores a new member, with the evidence that the policy was accepted.</summary>
    public void Keep(Member member)
    {
        db.Set<Member>().Add(member);
        acknowledgements.Record(member.Id.Value, Form, member.Language, occasions.Now("1.1"));
    }
}

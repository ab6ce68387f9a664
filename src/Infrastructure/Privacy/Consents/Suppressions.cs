using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy.Consents;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Privacy.Consents;

/// <summary>Keyed hashes under a key of their own, so that the list meets no other table.</summary>
internal sealed class Suppressions(ICarTradeDb db, IBlindIndex index) : ISuppressions
{
    private const string Use = "suppression ";

    public IReadOnlyList<byte[]> HashesOf(ContactChannel channel, ContactDetails contact) =>
        [.. AddressesOf(channel, contact).OfType<string>().Select(address => HashOf(channel, address))];

    public byte[] HashOf(ContactChannel channel, string address) => index.Of(Use + channel, channel switch
    {
        ContactChannel.Email => index.OfEmail(address),
        ContactChannel.Phone or ContactChannel.Fax => index.OfPhone(address),
        _ => Encoding.UTF8.GetBytes(Folded(address)),
    });

    public async Task<DateTimeOffset?> LastAsync(ContactChannel channel, IReadOnlyList<byte[]> hashes, CancellationToken ct) =>
        hashes.Count == 0 ? null : await db.Set<Suppression>().Where(row => row.Channel == channel && hashes.Contains(row.AddressHash))
            .OrderByDescending(row => row.At).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(ct);

    private static IEnumerable<string?> AddressesOf(ContactChannel channel, ContactDetails contact) => channel switch
    {
        ContactChannel.Email => [contact.Email],
        ContactChannel.Phone => [contact.Phone, contact.Mobile],
        ContactChannel.Fax => [contact.Fax],
        _ => [contact.Address is { } address ? string.Join(' ', [.. address.Lines, address.City, address.PostalCode, address.Country]) : null],
    };

    /// <summary>Letters and digits alone, in one case: lists write one address in many ways.</summary>
    private static string Folded(string address) =>
        string.Concat(address.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit));
}

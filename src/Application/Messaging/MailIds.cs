using System.Security.Cryptography;
using System.Text;

namespace CarTrade.Application.Messaging;

/// <summary>Ids of mails that follow from what they are about, so that a repeat carries the same Message-ID.</summary>
public static class MailIds
{
    /// <summary>The id of a kind of mail about some things.</summary>
    public static Guid Of(string kind, params ReadOnlySpan<Guid> about)
    {
        var name = new StringBuilder(kind);
        foreach (var id in about)
            name.Append('|').Append(id);
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString())).AsSpan(0, 16));
    }
}

using System.Security.Cryptography;
using System.Text;
using CarTrade.Domain.Common;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Tells that one address asks for the same car again, without saying which address.</summary>
public static class FoldKey
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    /// <summary>The key: SHA-256 over the keyed blind index of the address and the wish's canonical spelling.</summary>
    /// <param name="emailIndex">Keyed blind index of the buyer's address.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="destination">Where the car goes.</param>
    public static byte[] Of(byte[] emailIndex, WishedCar wish, CountryCode destination) =>
        SHA256.HashData([.. emailIndex, .. Encoding.UTF8.GetBytes($"|{destination.Code}|{wish.Canonical()}")]);
}

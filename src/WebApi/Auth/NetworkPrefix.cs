using System.Net;

namespace CarTrade.WebApi.Auth;

/// <summary>The network that an address belongs to, as limits see it: one household or office, not one machine.</summary>
internal static class NetworkPrefix
{
    private const int BytesOfV4 = 3;

    private const int BytesOfV6 = 7;

    /// <summary>The /24 or /56 of the address.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "";
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexString(bytes, 0, bytes.Length == 4 ? BytesOfV4 : BytesOfV6);
    }
}

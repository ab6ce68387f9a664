using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CarTrade.WebApi.Tests.Identity;

/// <summary>Proofs with one thing wrong each, by name.</summary>
internal static class Proofs
{
    public delegate string Bend(DpopClient client, JsonObject header, JsonObject payload);

    public static readonly Dictionary<string, Bend> Bent = new(StringComparer.Ordinal)
    {
        ["typ missing"] = Header(h => h.Remove("typ")),
        ["typ of an access token"] = Header(h => h["typ"] = "at+jwt"),
        ["alg missing"] = Header(h => h.Remove("alg")),
        ["alg none, unsigned"] = (c, h, p) => Unsigned(h, p, "none") + ".",
        ["alg HS256 with the public key"] = (c, h, p) => Hmac(h, p, c.Jwk().ToJsonString()),
        ["alg ES384"] = Header(h => h["alg"] = "ES384"),
        ["alg RS256"] = Header(h => h["alg"] = "RS256"),
        ["crit"] = Header(h => h["crit"] = new JsonArray("b64")),
        ["jwk missing"] = Header(h => h.Remove("jwk")),
        ["jwk as text"] = Header(h => h["jwk"] = "key"),
        ["jwk with its private part"] = Header(h => h["jwk"]!["d"] = DpopClient.Random()),
        ["jwk of another kind"] = Header(h => h["jwk"]!["kty"] = "RSA"),
        ["jwk of another curve"] = Header(h => h["jwk"]!["crv"] = "P-384"),
        ["jwk with a short coordinate"] = Header(h => h["jwk"]!["x"] = "AQAB"),
        ["jwk off the curve"] = Header(h => h["jwk"]!["y"] = DpopClient.Random()),
        ["jwk of somebody else"] = (c, h, p) => Foreign(c, h, p, (client, other) => client.Jwk(other), signWithOther: false),
        ["signed by somebody else"] = (c, h, p) => Foreign(c, h, p, (client, _) => client.Jwk(), signWithOther: true),
        ["wholly somebody else's"] = (c, h, p) => Foreign(c, h, p, (client, other) => client.Jwk(other), signWithOther: true),
        ["signature changed"] = (c, h, p) => Flip(c.Sign(h, p)),
        ["signature empty"] = (c, h, p) => Unsigned(h, p, "ES256") + ".",
        ["signature as DER"] = (c, h, p) => Unsigned(h, p, "ES256") + "." + Base64Url.EncodeToString(
            c.Key.SignData(Encoding.ASCII.GetBytes(Unsigned(h, p, "ES256")), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
        ["jti missing"] = Payload(p => p.Remove("jti")),
        ["jti empty"] = Payload(p => p["jti"] = ""),
        ["jti too long"] = Payload(p => p["jti"] = new string('x', 129)),
        ["jti a number"] = Payload(p => p["jti"] = 7),
        ["htm missing"] = Payload(p => p.Remove("htm")),
        ["htm of another method"] = Payload(p => p["htm"] = "PATCH"),
        ["htm in lower case"] = Payload(p => p["htm"] = p["htm"]!.GetValue<string>().ToLowerInvariant()),
        ["htu missing"] = Payload(p => p.Remove("htu")),
        ["htu of another host"] = Payload(p => p["htu"] = "http://evil.example" + new Uri(p["htu"]!.GetValue<string>()).AbsolutePath),
        ["htu of another scheme"] = Payload(p => p["htu"] = p["htu"]!.GetValue<string>().Replace("https://", "http://", StringComparison.Ordinal)),
        ["htu of another port"] = Payload(p => p["htu"] = "https://cartrade.test:1" + new Uri(p["htu"]!.GetValue<string>()).AbsolutePath),
        ["htu of another path"] = Payload(p => p["htu"] = p["htu"]!.GetValue<string>() + "/other"),
        ["htu with a user"] = Payload(p => p["htu"] = p["htu"]!.GetValue<string>().Replace("https://", "https://user@", StringComparison.Ordinal)),
        ["htu relative"] = Payload(p => p["htu"] = new Uri(p["htu"]!.GetValue<string>()).AbsolutePath),
        ["htu of the address behind the load balancer"] = (c, h, p) =>
        {
            p["htu"] = c.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + new Uri(p["htu"]!.GetValue<string>()).AbsolutePath;
            return c.Sign(h, p);
        },
        ["iat missing"] = Payload(p => p.Remove("iat")),
        ["iat as text"] = Payload(p => p["iat"] = "now"),
        ["nonce missing"] = Payload(p => p.Remove("nonce")),
        ["nonce of our own making"] = Payload(p => p["nonce"] = DpopClient.Random()[..24]),
        ["nonce empty"] = Payload(p => p["nonce"] = ""),
        ["a claim twice"] = (c, h, p) => Raw(c, h.ToJsonString(), p.ToJsonString().Replace("{", "{\"htm\":\"GET\",", StringComparison.Ordinal)),
        ["payload no object"] = (c, h, _) => Raw(c, h.ToJsonString(), "[]"),
        ["payload no JSON"] = (c, h, _) => Raw(c, h.ToJsonString(), "{"),
        ["padded"] = (c, h, p) => c.Sign(h, p) + "==",
        ["four parts"] = (c, h, p) => c.Sign(h, p) + ".e30",
        ["with a space"] = (c, h, p) => c.Sign(h, p).Insert(10, " "),
        ["too long"] = Payload(p => p["more"] = new string('x', 5000)),
        ["no JWT at all"] = (_, _, _) => "proof",
    };

    private static Bend Header(Action<JsonObject> change) => (client, header, payload) =>
    {
        change(header);
        return client.Sign(header, payload);
    };

    private static Bend Payload(Action<JsonObject> change) => (client, header, payload) =>
    {
        change(payload);
        return client.Sign(header, payload);
    };

    private static string Foreign(DpopClient client, JsonObject header, JsonObject payload, Func<DpopClient, ECDsa, JsonObject> jwk, bool signWithOther)
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        header["jwk"] = jwk(client, other);
        return client.Sign(header, payload, signWithOther ? other : null);
    }

    private static string Unsigned(JsonObject header, JsonObject payload, string alg)
    {
        header["alg"] = alg;
        return $"{DpopClient.Encode(header.ToJsonString())}.{DpopClient.Encode(payload.ToJsonString())}";
    }

    private static string Hmac(JsonObject header, JsonObject payload, string key)
    {
        var input = Unsigned(header, payload, "HS256");
        return $"{input}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.ASCII.GetBytes(input)))}";
    }

    private static string Raw(DpopClient client, string header, string payload)
    {
        var input = $"{DpopClient.Encode(header)}.{DpopClient.Encode(payload)}";
        return $"{input}.{Base64Url.EncodeToString(client.Key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256))}";
    }

    /// <summary>The token with one bit of its last part changed, where it counts.</summary>
    public static string Flip(string token, int part = 2)
    {
        var parts = token.Split('.');
        var bytes = Base64Url.DecodeFromChars(parts[part]);
        bytes[bytes.Length / 2] ^= 1;
        parts[part] = Base64Url.EncodeToString(bytes);
        return string.Join('.', parts);
    }
}

using System.Globalization;
using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;

namespace CarTrade.Application.Deals.Documents;

/// <summary>The code on a proforma: a keyed hash of number and amount, 50 bits in Crockford's letters. It is kept, so that a later key changes no paper.</summary>
internal sealed class ProformaCodes(IBlindIndex index)
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Half = 5;

    /// <summary>The code of a number and a total.</summary>
    public string Of(HumanReference number, Money total)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{number.Value}|{total.Currency.Code}|{total.Minor}");
        var hash = index.Of("proforma", Encoding.ASCII.GetBytes(text));
        var code = new string([.. hash.Take(Half * 2).Select(unit => Letters[unit % Letters.Length])]);
        return $"{code[..Half]}-{code[Half..]}";
    }

    /// <summary>As people type it: blanks, hyphens and small letters do not matter, nor O for 0 and I or L for 1.</summary>
    public static string Normalised(string typed)
    {
        var code = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(unit => unit switch { 'O' => '0', 'I' or 'L' => '1', _ => unit })]);
        return code.Length == Half * 2 ? $"{code[..Half]}-{code[Half..]}" : code;
    }
}

using CarTrade.Domain.Privacy.Consents;

namespace CarTrade.Application.Abstractions;

/// <summary>The exact words that people are shown when they are asked for a consent; files that ship with the program.</summary>
public interface IConsentTexts
{
    /// <summary>The words in force about a matter; the acceptance of the policy has the policy's own words.</summary>
    /// <param name="matter">What is asked.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    ConsentText Of(ConsentMatter matter, string language);

    /// <summary>Words of any version by their hash, for whoever holds a receipt.</summary>
    ConsentText? Find(string sha256);

    /// <summary>Numbers of the clauses of a user agreement by the hash of its words; null where the hash is of something else.</summary>
    IReadOnlyList<string>? AgreementClauses(string sha256);
}

/// <summary>Words in one language.</summary>
/// <param name="Version">Version of the file.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
/// <param name="Text">The words.</param>
/// <param name="Sha256">SHA-256 of them in UTF-8, lower-case hexadecimal.</param>
public sealed record ConsentText(string Version, string Language, string Text, string Sha256);

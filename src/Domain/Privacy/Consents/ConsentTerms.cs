namespace CarTrade.Domain.Privacy.Consents;

/// <summary>What was said about a consent when something happened to it.</summary>
/// <param name="Words">The words that were shown.</param>
/// <param name="RecipientName">The recipient's business name, for a disclosure.</param>
/// <param name="Fields">Names of the fields, for a disclosure.</param>
/// <param name="Until">When it ends by itself, UTC.</param>
public sealed record ConsentTerms(ConsentWords Words, string? RecipientName, IReadOnlyList<string> Fields, DateTimeOffset? Until)
{
    /// <summary>Terms without recipient, fields or end.</summary>
    public static ConsentTerms Of(ConsentWords words) => new(words, null, [], null);

    /// <summary>Whether they let the same happen in the same words.</summary>
    public bool Equal(ConsentTerms other) => Words.Sha256 == other.Words.Sha256 && Until == other.Until && Fields.SequenceEqual(other.Fields, StringComparer.Ordinal);
}

/// <summary>The words that were shown.</summary>
/// <param name="Sha256">SHA-256 of them, lower-case hexadecimal.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
/// <param name="Form">Where.</param>
public sealed record ConsentWords(string Sha256, string Language, string Form);

namespace CarTrade.Domain.Privacy.Policies;

/// <summary>A clause in one language.</summary>
/// <param name="Language">Two letters: <c>en</c>, <c>ja</c>.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its words.</param>
/// <param name="Sha256">SHA-256 of <c>heading LF text</c> in UTF-8, lower-case hexadecimal.</param>
public sealed record ClauseText(string Language, string Heading, string Text, string Sha256);

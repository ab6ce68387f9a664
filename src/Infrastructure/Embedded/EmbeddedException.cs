namespace CarTrade.Infrastructure.Embedded;

/// <summary>The embedded server could not be found, made or started; the message tells the operator what to do.</summary>
/// <param name="message">What to do.</param>
internal sealed class EmbeddedException(string message) : Exception(message);

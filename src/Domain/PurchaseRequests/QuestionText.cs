namespace CarTrade.Domain.PurchaseRequests;

/// <summary>A message as written, sealed under the request's key.</summary>
/// <param name="Text">The text.</param>
public sealed record QuestionText(string Text);

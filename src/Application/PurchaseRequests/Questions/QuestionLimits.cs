namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>Limits of a message.</summary>
internal static class QuestionLimits
{
    /// <summary>Longest message.</summary>
    public const int TextLength = 2000;
}

using CarTrade.Domain.Reference.ImportRules;
using ErrorOr;

namespace CarTrade.Domain.Offers;

/// <summary>When an offered car would reach its destination, and what the rules there say about it on that day.</summary>
/// <param name="Eta">Expected arrival.</param>
/// <param name="Verdict">The rules' answer.</param>
public sealed record ImportOutlook(DateOnly Eta, ImportVerdict Verdict)
{
    /// <summary>Why the car may not be offered, or null: <c>offer.arrives_too_late</c> past its legal age, <c>offer.not_importable</c> for any other prohibition.</summary>
    public Error? Refusal()
    {
        if (Verdict.Outcome != ImportOutcome.Prohibited)
            return null;
        var age = Verdict.Findings.FirstOrDefault(finding => finding is { Topic: RuleTopic.MaximumAge, Effect: FindingEffect.Prohibits });
        return age is null ? OfferErrors.NotImportable : OfferErrors.ArrivesTooLate(Eta, age.ArriveBy);
    }
}

using CarTrade.Domain.Common;
using FluentValidation;

namespace CarTrade.Application.Reference;

/// <summary>Shapes that questions about reference data share.</summary>
internal static class ReferenceValidation
{
    /// <summary>Longest text that is searched for.</summary>
    public const int MaxText = 60;

    public static IRuleBuilderOptions<T, string?> ReferenceCountry<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(code => code is null || !CountryCode.Parse(code).IsError).WithErrorCode("country.invalid").WithMessage("This is not an ISO 3166-1 country code.");

    public static IRuleBuilderOptions<T, string?> ReferenceText<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || (text.Length <= MaxText && PlainText.IsSafe(text))).WithErrorCode("text.invalid").WithMessage($"At most {MaxText} characters of plain text.");
}

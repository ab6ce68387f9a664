using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;
using FluentValidation.Results;

namespace CarTrade.Application.Common.Inputs;

/// <summary>Rules of shape that several validators use; each failure carries the domain's own code.</summary>
internal static class TextRules
{
    /// <summary>One line of clean text.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Parses(text => PlainText.Line(text, maxLength));

    /// <summary>A name of a thing, without contact details.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Label<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Parses(text => PlainText.Label(text, maxLength));

    /// <summary>Several lines of clean text.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Block<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Parses(text => PlainText.Block(text, maxLength));

    /// <summary>An address that can receive mail.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Email<T>(this IRuleBuilder<T, string?> rule) => rule.Parses(EmailAddress.Parse);

    /// <summary>A country's alpha-2 code.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Country<T>(this IRuleBuilder<T, string?> rule) => rule.Parses(CountryCode.Parse);

    /// <summary>A port's UN/LOCODE.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Port<T>(this IRuleBuilder<T, string?> rule) => rule.Parses(UnLocode.Parse);

    /// <summary>What a value object's parser accepts; null passes where the property may be null, but never as an item of a list.</summary>
    public static IRuleBuilderOptionsConditions<T, TValue> Parses<T, TValue, TParsed>(
        this IRuleBuilder<T, TValue> rule, Func<TValue, ErrorOr<TParsed>> parse) =>
        rule.Custom((value, context) =>
        {
            if (value is null)
            {
                if (context.PropertyPath.EndsWith(']'))
                    context.AddFailure(new ValidationFailure(context.PropertyPath, ValueErrors.TextRequired.Description) { ErrorCode = ValueErrors.TextRequired.Code });
                return;
            }

            var parsed = parse(value);
            if (parsed.IsError)
                context.AddFailure(new FluentValidation.Results.ValidationFailure(context.PropertyPath, parsed.FirstError.Description) { ErrorCode = parsed.FirstError.Code });
        });
}

using CarTrade.Domain.Common;
using FluentValidation;

namespace CarTrade.Application.Identity;

/// <summary>Shapes of what sign-in and accounts take.</summary>
public static class IdentityRules
{
    private const int TokenLength = 43;

    private const int CodeLength = 6;

    /// <summary>Something that can be an e-mail address. Code: <c>email.invalid</c>.</summary>
    public static IRuleBuilderOptions<T, string> Email<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(text => !EmailAddress.Parse(text).IsError).WithErrorCode("email.invalid").WithMessage("Enter an e-mail address, such as name@example.com.");

    /// <summary>A token of a mailed link. Code: <c>auth.invalid_link</c>.</summary>
    public static IRuleBuilderOptions<T, string> MailToken<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(token => token.Length == TokenLength).WithErrorCode("auth.invalid_link").WithMessage("This is not the whole link. Open it from the mail again.");

    /// <summary>A code of an authenticator app. Code: <c>auth.wrong_code</c>.</summary>
    public static IRuleBuilderOptions<T, string> TotpCode<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(code => code.Length == CodeLength && code.All(char.IsAsciiDigit)).WithErrorCode("auth.wrong_code").WithMessage("Enter the six digits.");

    /// <summary>A language that mails are written in. Code: <c>language.unknown</c>.</summary>
    public static IRuleBuilderOptions<T, string> MailLanguage<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(language => language is "en" or "ja").WithErrorCode("language.unknown").WithMessage("Use en or ja.");
}

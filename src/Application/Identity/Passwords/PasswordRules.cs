using FluentValidation;

namespace CarTrade.Application.Identity.Passwords;

/// <summary>What a new password must be: long enough and not a common one. Any characters, no composition rules, no expiry.</summary>
public static class PasswordRules
{
    /// <summary>Least number of characters (code points).</summary>
    public const int Minimum = 12;

    /// <summary>Most UTF-16 units.</summary>
    public const int Maximum = 256;

    private static readonly string[] Context = ["cartrade", "car-trade", "usedcars", "export"];

    /// <summary>A new password. Codes: <c>password.too_short</c>, <c>password.too_long</c>, <c>password.too_common</c>.</summary>
    public static IRuleBuilderOptions<T, string> NewPassword<T>(this IRuleBuilder<T, string> rule, Func<T, string?>? email = null) => rule
        .Must(password => password.EnumerateRunes().Count() >= Minimum)
        .WithErrorCode("password.too_short").WithMessage($"Use {Minimum} characters or more.")
        .Must(password => password.Length <= Maximum)
        .WithErrorCode("password.too_long").WithMessage($"Use {Maximum} characters at most.")
        .Must((message, password) => password.Length is < Minimum or > Maximum || !IsCommon(password, email?.Invoke(message)))
        .WithErrorCode("password.too_common").WithMessage("This is one of the passwords that are tried first. Choose another.");

    /// <summary>A password that is only compared: present and not longer than any can be.</summary>
    public static IRuleBuilderOptions<T, string> ExistingPassword<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(password => password.Length is > 0 and <= Maximum).WithErrorCode("password.invalid").WithMessage("Enter the password.");

    private static bool IsCommon(string password, string? email) =>
        CommonPasswords.Contains(password)
        || Context.Any(word => CommonPasswords.LeansOn(password, word))
        || (email?.Split('@') is [{ } local, ..] && CommonPasswords.LeansOn(password, local));
}

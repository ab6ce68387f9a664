using System.Reflection;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using Letter = CarTrade.Application.Abstractions.Mail;

namespace CarTrade.Application.Tests.Mail;

/// <summary>Builds every mail of the catalogue with values of one's choice.</summary>
internal static class Factories
{
    public const string To = "buyer@example.com";

    public static readonly DateTimeOffset At = new(2026, 11, 22, 17, 40, 0, TimeSpan.Zero);

    public static IEnumerable<MethodInfo> All { get; } =
        typeof(MailTemplates).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Letter)).ToList();

    /// <summary>Each mail in each variant of its optional values.</summary>
    public static IEnumerable<Letter> Every(string language, string text)
    {
        foreach (var method in All)
        {
            for (var variant = 0; variant < Variants(method.Name); variant++)
                yield return (Letter)method.Invoke(null, [.. method.GetParameters().Select(parameter => Value(parameter, language, text, variant))])!;
        }
    }

    private static int Variants(string method) => method switch
    {
        nameof(MailTemplates.AccreditationDecision) => Enum.GetValues<AccreditationOutcome>().Length,
        nameof(MailTemplates.OrderStep) => Enum.GetValues<OrderAction>().Length,
        _ => 2,
    };

    private static object? Value(ParameterInfo parameter, string language, string text, int variant) => parameter.Name switch
    {
        "id" => Guid.CreateVersion7(),
        "language" => language,
        "to" => To,
        "name" => variant == 1 ? null : text,
        "link" => new Uri("https://trade.example/verify-email#token=abc_DEF-1"),
        "failures" => variant * 3,
        "toNewAddress" => variant == 1,
        "outcome" => (AccreditationOutcome)variant,
        "step" => (OrderAction)variant,
        "until" => variant == 1 ? null : At,
        "total" => new Money(1_234_500, Currency.Jpy),
        "incoterm" => Incoterm.Cfr,
        "kind" => (DeadlineKind)variant,
        _ when parameter.ParameterType == typeof(DateTimeOffset) => At,
        _ when parameter.ParameterType == typeof(string) => text,
        _ => throw new NotSupportedException(parameter.Name),
    };
}

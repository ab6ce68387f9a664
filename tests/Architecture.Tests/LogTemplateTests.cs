using System.Reflection;
using System.Text.RegularExpressions;
using CarTrade.Domain.Privacy;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>What is logged and what travels on the bus is classified as what is stored is: nothing personal has a place there.</summary>
public sealed partial class LogTemplateTests
{
    /// <summary>Text that may stand in a log, and what it holds.</summary>
    private static readonly Dictionary<string, string> Classified = new(StringComparer.Ordinal)
    {
        ["endpoint"] = "the pattern of a route, without values",
        ["error"] = "the name of an exception's type, or an error code",
        ["exception"] = "the name of an exception's type",
        ["folder"] = "a folder of the operator's",
        ["job"] = "the name of a type",
        ["ledger"] = "the name of a ledger",
        ["link"] = "the id of a link of the register",
        ["message"] = "the name of a message's type",
        ["method"] = "an HTTP method",
        ["outcome"] = "ok, or an error code",
        ["place"] = "the name of a store",
        ["reason"] = "why an embedded server or a listener failed, in the program's words",
        ["stack"] = "method names and lines",
        ["state"] = "the name of a state",
        ["step"] = "the name of a step",
        ["timer"] = "the name of a timer's type",
        ["version"] = "the name of a version",
    };

    private static IReadOnlyList<(MethodInfo Method, LoggerMessageAttribute Template)> Templates { get; } =
    [
        .. from type in Assemblies.Types([.. Assemblies.All])
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           let template = method.GetCustomAttribute<LoggerMessageAttribute>()
           where template is not null
           select (method, template),
    ];

    [Fact, Clause("1.6", "T1.6b")]
    public void Templates_EveryValue_IsAnIdACountOrClassifiedText() => Templates
        .SelectMany(one => one.Method.GetParameters().Select(parameter => (one.Method, Parameter: parameter)))
        .Where(one => !IsPlain(one.Parameter.ParameterType) && !(one.Parameter.ParameterType == typeof(string) && Classified.ContainsKey(one.Parameter.Name!)))
        .Select(one => $"{one.Method.DeclaringType}.{one.Method.Name}: {one.Parameter.ParameterType.Name} {one.Parameter.Name}").ShouldBeEmpty();

    [Fact, Clause("1.6", "T1.6b")]
    public void Templates_EveryPlaceholder_IsAParameter() => Templates
        .SelectMany(one => Placeholder().Matches(one.Template.Message ?? "").Select(match => (one.Method, Name: match.Groups["name"].Value)))
        .Where(one => !one.Method.GetParameters().Any(parameter => string.Equals(parameter.Name, one.Name, StringComparison.OrdinalIgnoreCase)))
        .Select(one => $"{one.Method.DeclaringType}.{one.Method.Name}: {one.Name}").ShouldBeEmpty();

    /// <summary>Templates are the one way to the log: a message put together on the spot is classified by nobody.</summary>
    [Fact, Clause("1.6", "T1.6b")]
    public void Log_WithoutATemplate_IsNotWrittenTo()
    {
        Templates.Count.ShouldBeGreaterThan(10);
        Assemblies.Calls([.. Assemblies.All]).Where(call => call.Called.DeclaringType.FullName == "Microsoft.Extensions.Logging.LoggerExtensions")
            .Select(call => $"{call.Caller} calls {call.Called.Name}").Distinct().ShouldBeEmpty();
    }

    /// <summary>What the messages on the bus are made of holds nothing collected, whatever its type.</summary>
    [Fact, Clause("1.6", "T1.6b")]
    public void BusMessages_Properties_AreNeitherCollectedNorSealed() => Assemblies.Types(Assemblies.Application, Assemblies.Infrastructure)
        .Where(type => typeof(Application.Abstractions.IBusMessage).IsAssignableFrom(type) && !type.IsInterface)
        .SelectMany(type => type.GetProperties())
        .Where(property => property.GetCustomAttribute<CollectedAttribute>() is not null || property.PropertyType == typeof(string)
            || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Sealed<>)))
        .Select(property => $"{property.DeclaringType}.{property.Name}").ShouldBeEmpty();

    private static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || plain.IsPrimitive || plain == typeof(Guid) || plain == typeof(TimeSpan) || plain == typeof(DateTimeOffset)
            || typeof(ILogger).IsAssignableFrom(plain);
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}

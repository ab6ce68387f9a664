using System.Reflection;
using CarTrade.Application.Abstractions;
using MediatR;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

public sealed class UseCaseTests
{
    private const int MostDependencies = 4;

    /// <summary>Who, when, and the next human number: every use case may ask for these besides.</summary>
    private static readonly Type[] Circumstances = [typeof(TimeProvider), typeof(Application.Common.IOccasions), typeof(IReferenceNumbers)];

    private static IReadOnlyList<Type> Messages { get; } = [.. Assemblies.Types(Assemblies.Application)
        .Where(type => type is { IsInterface: false, IsAbstract: false } && (Implements(type, typeof(ICommand<>)) || Implements(type, typeof(IQuery<>))))];

    private static IReadOnlyList<Type> Handlers { get; } =
        [.. Assemblies.Types(Assemblies.Application).Where(type => !type.IsAbstract && Implements(type, typeof(IRequestHandler<,>)))];

    [Fact]
    public void Messages_SayWhoMaySendThem() =>
        Messages.Where(type => type.GetCustomAttribute<AccessAttribute>() is not { Audiences.Count: > 0 }).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Messages_AreSealedRecordsNamedByWhatTheyAre() => Messages.Where(type => !type.IsSealed
            || type.GetMethod("<Clone>$") is null
            || !type.Name.EndsWith(Implements(type, typeof(ICommand<>)) ? "Command" : "Query", StringComparison.Ordinal))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Queries_BeginWithAReadingVerb() => Messages.Where(type => Implements(type, typeof(IQuery<>)))
        .Where(type => !new[] { "Get", "List", "Search", "Compare", "Prepare" }.Any(verb => type.Name.StartsWith(verb, StringComparison.Ordinal)))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Messages_HaveOneHandlerBesideThem() => Messages
        .Where(message => Handlers.Count(handler => Handled(handler).Contains(message) && handler.Namespace == message.Namespace) != 1)
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Messages_HaveAFileOfTheirOwn() => Messages
        .Where(type => !File.Exists(Path.Combine([Sources.Root, "src", .. type.Namespace!.Split('.').Skip(1), FileName(type) + ".cs"])))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Handlers_AreInternalAndSealedAndNeedLittle() => Handlers.Where(type => type.IsPublic || !type.IsSealed
            || type.GetConstructors().Single().GetParameters().Count(parameter => !Circumstances.Contains(parameter.ParameterType)) > MostDependencies)
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Handlers_NeverSendAMessage() => Assemblies.Types(Assemblies.Application)
        .Where(type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => typeof(IMediator).IsAssignableFrom(parameter.ParameterType)))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Commands_ThatCreate_AreIdempotent() => Messages
        .Where(type => typeof(ICommand<CreatedResource>).IsAssignableFrom(type) != typeof(IIdempotentCommand).IsAssignableFrom(type))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact, Clause("1.6", "T1.6b")]
    public void BusMessages_CarryIdsAndNoText()
    {
        Type[] plain = [typeof(Guid), typeof(int), typeof(long), typeof(bool), typeof(DateTimeOffset)];
        Assemblies.Types(Assemblies.Application, Assemblies.Infrastructure)
            .Where(type => typeof(IBusMessage).IsAssignableFrom(type) && !type.IsInterface)
            .SelectMany(type => type.GetProperties())
            .Where(property => property.Name != "EqualityContract" && !IsId(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
            .Select(property => $"{property.DeclaringType}.{property.Name}").ShouldBeEmpty();

        bool IsId(Type type) => plain.Contains(type) || type.IsEnum || (type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal));
    }

    private static string FileName(Type message) => message.Name.EndsWith("Query", StringComparison.Ordinal)
        ? message.Name[..^"Query".Length]
        : message.Name[..^"Command".Length];

    private static bool Implements(Type type, Type open) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == open);

    private static IEnumerable<Type> Handled(Type handler) => handler.GetInterfaces()
        .Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)).Select(one => one.GetGenericArguments()[0]);
}

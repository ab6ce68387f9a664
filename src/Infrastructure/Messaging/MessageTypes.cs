using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Every message of the bus, by the name that it carries there: its short assembly-qualified name.</summary>
/// <param name="types">Types that implement <see cref="IBusMessage"/>.</param>
internal sealed class MessageTypes(IEnumerable<Type> types)
{
    private readonly Dictionary<string, Type> byName = types.ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IEnumerable<Type> All => byName.Values;

    public static string NameOf(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    /// <summary>The type of a name, or null when this version does not know it.</summary>
    public Type? Find(string name) => byName.GetValueOrDefault(name);
}

using Microsoft.Extensions.Configuration;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>The databases' addresses from section <c>ConnectionStrings</c>, with the pool settings that this program wants unless they say otherwise.</summary>
internal sealed class ConnectionStrings(IConfiguration configuration)
{
    /// <summary>The connection string of one of <see cref="DatabaseNames"/>.</summary>
    public string this[string name] => name switch
    {
        DatabaseNames.Bus => Bus(),
        DatabaseNames.Batches => WithDefaults(name, Configured(DatabaseNames.Main)).ConnectionString,
        _ => WithDefaults(name, Configured(name)).ConnectionString,
    };

    private string Configured(string name) => configuration.GetConnectionString(name)
        ?? throw new InvalidOperationException($"ConnectionStrings:{name} is missing.");

    private string Bus()
    {
        if (configuration.GetConnectionString(DatabaseNames.Bus) is { Length: > 0 } own)
            return WithDefaults(DatabaseNames.Bus, own).ConnectionString;
        var builder = WithDefaults(DatabaseNames.Bus, Configured(DatabaseNames.Main));
        builder.Options = $"-c role={DbRoles.Bus}";
        return builder.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder WithDefaults(string name, string given)
    {
        var builder = new NpgsqlConnectionStringBuilder(given);
        var owner = name is DatabaseNames.MainOwner or DatabaseNames.VaultOwner;
        Default(builder, "Application Name", "cartrade-" + name.ToLowerInvariant());
        Default(builder, "Timeout", 3);
        Default(builder, "Command Timeout", owner ? 300 : 15);
        Default(builder, "Maximum Pool Size", name switch
        {
            DatabaseNames.Main => 40,
            DatabaseNames.Batches => Math.Max(8, 4 * Environment.ProcessorCount),
            DatabaseNames.Vault or DatabaseNames.Bus => 20,
            _ => 4,
        });
        if (owner)
            return builder;
        // More than the program has of statements that it sends often: replacing one where a command fails is where the driver loses count (see LostStatements).
        Default(builder, "Max Auto Prepare", 256);
        Default(builder, "Connection Lifetime", 600);
        Default(builder, "Auto Prepare Min Usages", 2);
        // Nothing is ever set for a session, only for transactions, so there is nothing to reset between two uses of a connection.
        Default(builder, "No Reset On Close", true);
        return builder;
    }

    private static void Default(NpgsqlConnectionStringBuilder builder, string key, object value)
    {
        if (!builder.ContainsKey(key) || !builder.Keys.Contains(key, StringComparer.OrdinalIgnoreCase))
            builder[key] = value;
    }
}

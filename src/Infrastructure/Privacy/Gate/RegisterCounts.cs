using System.Diagnostics.CodeAnalysis;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Copies;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Counts every table that the register names, as a role that can only read.</summary>
internal sealed class RegisterCounts(CollectedRegister register, MainDatabase database) : IRegisterCounts
{
    [SuppressMessage("Security", "CA2100", Justification = "Names of tables come from the model.")]
    public async Task<IReadOnlyDictionary<DataCategory, long>> CountAsync(CancellationToken ct)
    {
        var counts = Enum.GetValues<DataCategory>().ToDictionary(category => category, _ => 0L);
        foreach (var table in register.All.Where(column => column.Collected is not null).GroupBy(column => column.Place, StringComparer.Ordinal))
        {
            await using var batch = MainDatabase.Add(database.Batch(new DbIdentity(DbRoles.Inspector)), $"SELECT count(*) FROM {table.Key}");
            await using var reader = await MainDatabase.ReadAsync(batch, ct);
            await reader.ReadAsync(ct);
            foreach (var category in table.Select(column => column.Collected!.Category).Distinct())
                counts[category] += reader.GetInt64(0);
        }

        return counts;
    }
}

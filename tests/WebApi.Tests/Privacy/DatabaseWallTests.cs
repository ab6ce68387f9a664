using System.Reflection;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The walls in the database itself: what it holds, who may enter, whose rows show.</summary>
public sealed class DatabaseWallTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("1.6", "T1.6a")]
    public async Task Columns_InTheDatabase_AreThoseOfTheModel()
    {
        var modelled = Model().Tables.SelectMany(table => table.Columns.Select(column => $"{table.Schema}.{table.Name}.{column.Name}"));
        var tables = Model().Tables.Select(table => $"{table.Schema}.{table.Name}").ToHashSet(StringComparer.Ordinal);
        var found = await ReadAsync(
            """
            SELECT format('%s.%s.%s', table_schema, table_name, column_name) FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_catalog, table_schema, table_name)
            WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'messaging', 'public')
            """);
        var ofTheBus = await ReadAsync(
            "SELECT format('%s.%s.%s', table_schema, table_name, column_name) FROM information_schema.columns WHERE table_schema IN ('messaging', 'public')");
        found.Concat(ofTheBus.Where(name => tables.Contains(name[..name.LastIndexOf('.')]))).ShouldBe(modelled, ignoreOrder: true);
    }

    [Fact, Clause("6.1")]
    public async Task Tables_WithCollectedInformation_ForceRowLevelSecurity()
    {
        var open = (await ReadAsync(
            """
            SELECT format('%s.%s', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
            """)).ToHashSet(StringComparer.Ordinal);
        Model().Tables.Where(table => table.Columns.Any(IsCollected)).Select(table => $"{table.Schema}.{table.Name}").Where(open.Contains).ShouldBeEmpty();
    }

    [Fact, Clause("3.2", "T3.2")]
    public async Task PartnersRole_OnMembersInformation_HasNoGrantAtAll()
    {
        (await ReadAsync(
            """
            SELECT format('%s.%s %s', table_schema, table_name, privilege_type) FROM information_schema.role_table_grants
            WHERE grantee IN ('cartrade_partner', 'PUBLIC') AND table_schema IN ('members', 'identity')
            """)).ShouldBeEmpty();
        (await ReadAsync("SELECT n FROM unnest(ARRAY['members', 'identity']) n WHERE has_schema_privilege('cartrade_partner', n, 'USAGE')")).ShouldBeEmpty();
        foreach (var table in Model().Tables.Where(table => table.Schema is "members" or "identity" || table.Name == "purchase_requests"))
            await RefusedAsync(DbRoles.Partner, $"SELECT 1 FROM {table.Schema}.{table.Name}");
    }

    [Fact]
    public async Task ProgramsLogin_WithoutARole_MayNothing()
    {
        await using var command = app.Services.GetRequiredService<MainDatabase>().Source.CreateCommand("SELECT 1 FROM privacy.disclosures");
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe("42501");
        (await ReadAsync("SELECT table_name::text FROM information_schema.role_table_grants WHERE grantee = 'cartrade_app'")).ShouldBeEmpty();
        (await ReadAsync("SELECT relname::text FROM pg_class WHERE relowner = 'cartrade_app'::regrole")).ShouldBeEmpty();
        (await ReadAsync(
            "SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'cartrade\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR (rolcanlogin AND rolinherit))"))
            .ShouldBeEmpty();
    }

    private async Task RefusedAsync(string role, string sql)
    {
        await using var batch = MainDatabase.Add(
            app.Services.GetRequiredService<MainDatabase>().Batch(new DbIdentity(role, Guid.CreateVersion7(), Guid.CreateVersion7())), sql);
        (await Should.ThrowAsync<PostgresException>(() => batch.ExecuteNonQueryAsync(Ct), sql)).SqlState.ShouldBe("42501", sql);
    }

    private IRelationalModel Model()
    {
        using var context = app.Services.GetRequiredService<IDbContextFactory<CarTradeDbContext>>().CreateDbContext();
        return context.Model.GetRelationalModel();
    }

    private static bool IsCollected(IColumn column) =>
        column.PropertyMappings.Any(mapping => mapping.Property.PropertyInfo?.GetCustomAttribute<CollectedAttribute>() is { Clear: false });

    private async Task<List<string>> ReadAsync(string sql)
    {
        await using var command = app.Owner.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var rows = new List<string>();
        while (await reader.ReadAsync(Ct))
            rows.Add(reader.GetString(0));
        return rows;
    }
}

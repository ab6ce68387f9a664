using CarTrade.Application.Abstractions;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Copies;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>No store without a locator: what can hold a copy is found, returned and destroyed.</summary>
public sealed class CopyLocatorTests
{
    /// <summary>
    /// Write files that hold nothing of anybody: the demo accounts' passwords of a development machine, and a probe for a free port. An exported ledger is the
    /// operator's, where and as long as he wants it: ids and names of fields, which are retained anyway.
    /// </summary>
    private static readonly string[] NoStores = ["CarTrade.Infrastructure.Seeding.DemoAccounts", "CarTrade.Infrastructure.Embedded.Ports", "CarTrade.WebApi.Commands.ExportLedger"];

    private static readonly string[] Opening = [".ctor", "Create", "CreateText", "Open", "OpenWrite", "AppendText", "CreateDirectory", "Move", "Copy"];

    [Fact, Clause("7", "T7i")]
    public void EntityTypes_EachHasOneLocator()
    {
        using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
        using var context = new CarTradeDbContext((DbContextOptions<CarTradeDbContext>)PersistenceRegistration
            .Configure(new DbContextOptionsBuilder<CarTradeDbContext>(), source).Options);
        context.Model.GetRelationalModel().Tables.Select(table => $"{table.Schema}.{table.Name}")
            .ShouldBe(CopyRegistration.Tables.Select(table => table.Place), ignoreOrder: true);
        context.Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).Select(type => type.ClrType)
            .ShouldBe(CopyRegistration.Tables.Select(table => table.Type), ignoreOrder: true);
    }

    /// <summary>A dealership's own copy is the dealership's: of it only the names of fields are told.</summary>
    [Fact, Clause("7", "T7i")]
    public void SealedContacts_EachKnowsItsFields()
    {
        using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
        using var context = new CarTradeDbContext((DbContextOptions<CarTradeDbContext>)PersistenceRegistration
            .Configure(new DbContextOptionsBuilder<CarTradeDbContext>(), source).Options);
        var known = SealedFields.All.Select(place => place.Place).Append("requests.co_ownerships.copy").ToArray();
        context.Model.GetRelationalModel().Tables
            .SelectMany(table => table.Columns.Where(column => column.PropertyMappings.Any(mapping => HoldsContact(mapping.Property.ClrType))).Select(column => $"{table.Schema}.{table.Name}.{column.Name}"))
            .Where(column => !known.Contains(column)).ShouldBeEmpty();
        known.Length.ShouldBeGreaterThan(3);
    }

    private static bool HoldsContact(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsGenericType: true } held && held.GetGenericTypeDefinition() == typeof(Sealed<>)
        && held.GetGenericArguments()[0].GetProperties().Any(property => property.PropertyType == typeof(ContactDetails));

    [Fact, Clause("7", "T7i")]
    public void FileStores_EachHasALocator()
    {
        var covered = Locators().SelectMany(locator => locator.Covers).Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);
        Assemblies.Calls(Assemblies.Domain, Assemblies.Application, Assemblies.Infrastructure, Assemblies.WebApi)
            .Where(call => call.Called.DeclaringType.FullName is "System.IO.File" or "System.IO.FileStream" or "System.IO.Directory"
                && (Opening.Contains(call.Called.Name) || call.Called.Name.StartsWith("Write", StringComparison.Ordinal) || call.Called.Name.StartsWith("Append", StringComparison.Ordinal)))
            .Select(call => call.Caller).Distinct().Except(NoStores).Where(type => !covered.Contains(type)).ShouldBeEmpty();
    }

    [Fact, Clause("7", "T7i")]
    public void Messages_CoverEveryTypeThatTheBusCarries() =>
        typeof(BusCopies).GetProperty(nameof(ICopyLocator.Covers))!.DeclaringType.ShouldBe(typeof(BusCopies), "the bus's locator reads whatever travels, by the ids in it");

    [Fact, Clause("7", "T7i")]
    public void Statements_ThatDestroy_NameTheRecordsMeant() => CopyRegistration.Tables
        .SelectMany(table => table.Statements).Where(statement => !statement.Contains("ANY (@", StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<ICopyLocator> Locators() => typeof(CopyLocator).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CopyLocator)) && !type.IsAbstract && type.GetConstructors()[0].GetParameters().Length == 0)
        .Select(type => (ICopyLocator)Activator.CreateInstance(type)!)
        .Append(new MailboxCopies(null!, null!, null!))
        .Append(new VaultKeyCopies(null!, null!, null!, null!));
}

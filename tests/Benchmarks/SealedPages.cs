using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>
/// Pages of 20 rows whose contacts are sealed, each under its own subject's key, beside pages of a table of the same shape with the contact in clear. Both by the same
/// statement, under row-level security, within a request's scope.
/// </summary>
internal sealed class SealedPages(IServiceProvider services)
{
    private const int Page = 20;
    private const int Owners = 50;
    private const string Place = "bench.sealed.contact";

    private readonly Guid[] owners = [.. Enumerable.Range(0, Owners).Select(_ => Guid.CreateVersion7())];
    private readonly Guid[] dealers = [.. Enumerable.Range(0, Owners).Select(_ => Guid.CreateVersion7())];
    private readonly MainDatabase main = services.GetRequiredService<MainDatabase>();
    private readonly DataKeyCache keys = services.GetRequiredService<DataKeyCache>();

    /// <summary>The lines of the report.</summary>
    public async Task<List<string>> MeasureAsync(BenchOptions options)
    {
        await FillAsync();
        return
        [
            await new Turns("Buyer's own page of 20 requests, as the page is", 4, n => ListAsync("sealed", n), n => ListAsync("plain", n)).LineAsync(options, false, "≤ 1.15"),
            await new Turns("The same with all 20 contacts opened", 4, n => OwnAsync(n), n => OwnPlainAsync(n)).LineAsync(options, false, ""),
            await new Turns("Dealer's page of 20 leads of 20 subjects, warm keys", 4, n => LeadsAsync(n, cold: false), n => LeadsPlainAsync(n, logged: true)).LineAsync(options, false, "≤ 1.8"),
            await new Turns("The same with cold keys", 4, n => LeadsAsync(n, cold: true), n => LeadsPlainAsync(n, logged: true)).LineAsync(options, false, "≤ 3.5"),
            await new Turns("Warm keys, beside plain columns that nobody logs the reading of", 4, n => LeadsAsync(n, cold: false), n => LeadsPlainAsync(n, logged: false)).LineAsync(options, false, ""),
            await new Turns("Cold keys, beside plain columns that nobody logs the reading of", 4, n => LeadsAsync(n, cold: true), n => LeadsPlainAsync(n, logged: false)).LineAsync(options, false, ""),
        ];
    }

    private static string Sql(string table, string column, bool contact) =>
        $"SELECT id, reference, state, make, model, destination, created_at{(contact ? ", contact" : "")} FROM bench.{table} WHERE {column} = $1 ORDER BY id DESC LIMIT {Page}";

    private static BenchCaller Buyer(Guid id) => new(Audience.Member) { SubjectId = id, AccountId = id };

    private static BenchCaller Sales(Guid id) => new(Audience.DealerSales) { DealerId = id, AccountId = id };

    private Task ListAsync(string table, int n) => InScopeAsync(Buyer(owners[n % Owners]), (_, caller) =>
        ReadAsync(caller, Sql(table, "owner_id", contact: false), caller.SubjectId!.Value, row => row.GetString(1)));

    private Task OwnAsync(int n) => InScopeAsync(Buyer(owners[n % Owners]), async (scope, caller) =>
    {
        var rows = await ReadAsync(caller, Sql("sealed", "owner_id", contact: true), caller.SubjectId!.Value, row => Item(row, caller.SubjectId.Value));
        await OpenAsync(scope, rows, Purpose.SubjectAccess, Recipient.Subject(caller.SubjectId.Value));
    });

    private Task OwnPlainAsync(int n) => InScopeAsync(Buyer(owners[n % Owners]), (_, caller) =>
        ReadAsync(caller, Sql("plain", "owner_id", contact: true), caller.SubjectId!.Value, Contact));

    private Task LeadsAsync(int n, bool cold) => InScopeAsync(Sales(dealers[n % Owners]), async (scope, caller) =>
    {
        if (cold)
            keys.DropAll();
        var rows = await ReadAsync(caller, Sql("sealed", "dealer_id", contact: true), caller.DealerId!.Value, row => Item(row, caller.DealerId.Value));
        await OpenAsync(scope, rows, Purpose.OwnLeadCopy, Recipient.Dealer(caller.DealerId.Value));
    });

    private Task LeadsPlainAsync(int n, bool logged) => InScopeAsync(Sales(dealers[n % Owners]), async (scope, caller) =>
    {
        var rows = await ReadAsync(caller, Sql("plain", "dealer_id", contact: true), caller.DealerId!.Value, row => (Id: row.GetGuid(0), Contact: Contact(row)));
        if (logged)
        {
            var openings = rows.ConvertAll(row => new Opening(
                Guid.CreateVersion7(), new(Place, row.Id), DataCategory.PurchaseRequestInformation, row.Id, caller.DealerId, Purpose.OwnLeadCopy,
                Recipient.Dealer(caller.DealerId.Value), caller.Audience, caller.AccountId, new("3.3", "2026-11-01"), null));
            await scope.GetRequiredService<IAccessLog>().WriteAsync(openings, default);
        }
    });

    private static SealedItem<RequestContactSnapshot> Item(NpgsqlDataReader row, Guid owner) => new(
        new Sealed<RequestContactSnapshot>(row.GetFieldValue<byte[]>(7)), new(Place, row.GetGuid(0)), DataCategory.PurchaseRequestInformation, row.GetGuid(0), owner);

    private static RequestContactSnapshot Contact(NpgsqlDataReader row) => JsonSerializer.Deserialize<RequestContactSnapshot>(row.GetFieldValue<byte[]>(7), SealedJson.Options)!;

    private static async Task OpenAsync(IServiceProvider scope, List<SealedItem<RequestContactSnapshot>> rows, Purpose purpose, Recipient recipient)
    {
        var opened = await scope.GetRequiredService<IPolicyGate>().OpenManyAsync(rows, purpose, recipient, default);
        if (opened.IsError || opened.Value.Count != Page || opened.Value.Any(contact => contact is null))
            throw new InvalidOperationException(opened.IsError ? opened.FirstError.Code : "A contact did not open.");
    }

    private async Task<List<T>> ReadAsync<T>(ICaller caller, string sql, Guid of, Func<NpgsqlDataReader, T> read)
    {
        await using var batch = MainDatabase.Add(main.Batch(caller), sql, new NpgsqlParameter<Guid> { TypedValue = of });
        var rows = await MainDatabase.ListAsync(batch, read, Page, default);
        return rows.Count == Page ? rows : throw new InvalidOperationException($"{rows.Count} rows.");
    }

    private async Task InScopeAsync(BenchCaller caller, Func<IServiceProvider, BenchCaller, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(caller);
        await work(scope.ServiceProvider, caller);
    }

    /// <summary>50 buyers and 50 dealerships, 20 rows each, every row another subject.</summary>
    private async Task FillAsync()
    {
        await BenchSchema.MakeAsync(services, "sealed", "plain");
        var (subjects, sealer) = (Enumerable.Range(0, Owners * Page).Select(_ => Guid.CreateVersion7()).ToArray(), services.GetRequiredService<ISealer>());
        var made = await services.GetRequiredService<SubjectKeys>().CreateManyAsync(DataSubjectKind.PurchaseRequest, subjects, default);
        var owner = services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.MainOwner);
        for (var i = 0; i < subjects.Length; i++)
        {
            var contact = new RequestContactSnapshot(new ContactDetails($"Buyer Number {i}", $"buyer{i}@buyer.example", "KE", "+254712345678", BusinessName: "Sample Imports"), "Clean, please.");
            var blob = await sealer.SealAsync(contact, made[i], new(Place, subjects[i]), default);
            foreach (var (table, bytes) in new[] { ("sealed", blob.Blob), ("plain", JsonSerializer.SerializeToUtf8Bytes(contact, SealedJson.Options)) })
            {
                await using var command = owner.CreateCommand(
                    $"INSERT INTO bench.{table} VALUES ($1, $2, $3, 'PR-2026-000001', 'submitted', 'Toyota', 'Land Cruiser', 'KE', now(), $4)");
                foreach (var value in new object[] { subjects[i], owners[i / Page], dealers[i % Owners], bytes })
                    command.Parameters.Add(new() { Value = value });
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}

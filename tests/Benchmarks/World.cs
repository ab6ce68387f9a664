using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using CarTrade.Infrastructure.Identity;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>A signed-in member: the session's key for DPoP, and what is the member's.</summary>
/// <param name="Account">The account.</param>
/// <param name="Subject">The member.</param>
/// <param name="Session">A session bound to <paramref name="Key"/>.</param>
/// <param name="Key">The key.</param>
internal sealed record Buyer(Guid Account, Guid Subject, Guid Session, ProofKey Key)
{
    /// <summary>The member's requests.</summary>
    public Guid[] Requests { get; set; } = [];
}

/// <summary>What the requests of a benchmark are about: members with requests, a dealership with a board, and tokens for them.</summary>
internal sealed class World(IServiceProvider services, ServerProcess product)
{
    private const string Members =
        "SELECT id, subject_id FROM identity.accounts WHERE kind = 'member' AND status = 'active' AND subject_id IS NOT NULL ORDER BY id LIMIT $1";

    private const string InsertSession =
        """
        INSERT INTO identity.sessions (id, kind, account_id, client_id, thumbprint, methods, enrolment_only, authenticated_at, started_at, last_used_at, idle, expires_at)
        SELECT $1, 'account', $2, 'spa', $3, ARRAY['pwd'], false, now(), now(), now(), interval '1 day', now() + interval '1 day'
        """;

    private readonly NpgsqlDataSource owner = services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.MainOwner);

    /// <summary>The product of this world.</summary>
    public ServerProcess Product => product;

    /// <summary>The dealership with the most open requests.</summary>
    public Guid Dealer { get; private set; }

    /// <summary>Open requests on its board.</summary>
    public long BoardLength { get; private set; }

    /// <summary>Open requests in all.</summary>
    public long OpenRequests { get; private set; }

    /// <summary>Finds the dealership and settles the database.</summary>
    public async Task PrepareAsync()
    {
        await ExecuteAsync("VACUUM (ANALYZE) requests.board_entries");
        await ExecuteAsync("VACUUM (ANALYZE) requests.purchase_requests");
        (Dealer, BoardLength) = (await ListAsync(
            "SELECT dealer_id, count(*) FROM requests.board_entries WHERE closed_at IS NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
            row => (row.GetGuid(0), row.GetInt64(1))))[0];
        OpenRequests = (await ListAsync("SELECT count(*) FROM requests.purchase_requests WHERE closed_at IS NULL", row => row.GetInt64(0)))[0];
    }

    /// <summary>So many members, each with a session.</summary>
    public async Task<IReadOnlyList<Buyer>> BuyersAsync(int count)
    {
        var buyers = new List<Buyer>(count);
        foreach (var (account, subject) in await ListAsync(Members, row => (row.GetGuid(0), row.GetGuid(1)), (long)count))
        {
            var buyer = new Buyer(account, subject, Guid.CreateVersion7(), new ProofKey());
            await ExecuteAsync(InsertSession, buyer.Session, account, buyer.Key.Thumbprint);
            buyers.Add(buyer);
        }

        return buyers;
    }

    /// <summary>A member's access token, of the session's kind but for its binding: bound for DPoP, otherwise a bearer's.</summary>
    public Task<string> TokenAsync(Buyer buyer, bool bound)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = buyer.Account.ToString(),
            ["sid"] = buyer.Session.ToString(),
            ["client_id"] = "spa",
            ["scope"] = "account",
            ["aud_kind"] = "member",
        };
        if (bound)
            claims["cnf"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["jkt"] = buyer.Key.Thumbprint };
        return services.GetRequiredService<AccessTokens>().IssueAsync(claims, TimeSpan.FromMinutes(30), CancellationToken.None);
    }

    /// <summary>A program of the dealership, signed in by its secret at the token endpoint.</summary>
    public async Task<string> DealerTokenAsync()
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        var clients = scope.ServiceProvider.GetRequiredService<IApiClients>();
        var (id, ends) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().AddDays(1));
        await clients.CreateAsync(new(id, Dealer, "Benchmark", [ApiScope.RequestsRead], ends), default);
        var secret = (await clients.AddSecretAsync(Dealer, id, ends, default)).Value.Secret;
        using var client = new HttpClient { BaseAddress = product.Origin };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials")]);
        using var answer = await client.PostAsync(new Uri("/oauth/token", UriKind.Relative), form);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    /// <summary>Makes sure that the buyer has so many requests, sent to the product as any other.</summary>
    public async Task FillAsync(Buyer buyer, int requests)
    {
        const string Own = "SELECT id FROM requests.purchase_requests WHERE owner_id = $1 ORDER BY id DESC";
        var have = await ListAsync(Own, row => row.GetGuid(0), buyer.Subject);
        using var client = new HttpClient { BaseAddress = product.Origin };
        var bearer = new AuthenticationHeaderValue("Bearer", await TokenAsync(buyer, bound: false));
        for (var i = have.Count; i < requests; i++)
        {
            using var message = Messages.Submit("/api/v1/purchase-requests", i, bearer);
            using var answer = await client.SendAsync(message);
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        buyer.Requests = [.. (await ListAsync(Own, row => row.GetGuid(0), buyer.Subject)).Take(requests)];
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = owner.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return command;
    }
}

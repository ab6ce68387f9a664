using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.Infrastructure.Embedded;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Platform;
using Npgsql;
using OtpNet;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Two of finance who work on while the program dies, and repeat with the same file or key what was not acknowledged. It knows what was.</summary>
internal sealed class KillDesk : IAsyncDisposable
{
    private const int Lines = 40;
    private const string Password = "correct horse battery staple 7";

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(3);

    private readonly ProgramProcess program;
    private readonly string password;
    private readonly (string Email, string Secret, DpopClient Client)[] finance = new (string, string, DpopClient)[2];
    private readonly ConcurrentDictionary<int, bool> files = new();
    private readonly ConcurrentDictionary<int, Outgoing> payments = new();
    private NpgsqlDataSource main;
    private DateTimeOffset signedIn;
    private int counted;

    private KillDesk(ProgramProcess program, string password) => (this.program, this.password, main) = (program, password, Source(program, password));

    public static string[] Settings { get; } =
    [
        "Settlement:Mode=Trust", "Settlement:Csv:kill:Day=Day", "Settlement:Csv:kill:DayFormat=yyyy-MM-dd", "Settlement:Csv:kill:Amount=Amount", "Settlement:Csv:kill:Reference=Id",
        "Settlement:Csv:kill:Name=Name", "Settlement:Csv:kill:Account=KILL-1", "Settlement:Csv:kill:Currency=USD",
    ];

    public static async Task<KillDesk> OpenAsync(ProgramProcess program)
    {
        var credentials = JsonSerializer.Deserialize<Credentials>(await File.ReadAllTextAsync(Path.Combine(program.DataPath, "credentials.json")))!;
        var desk = new KillDesk(program, credentials.Owner);
        for (var person = 0; person < 2; person++)
            desk.finance[person] = await desk.NewAdminAsync();
        desk.signedIn = DateTimeOffset.UtcNow;
        return desk;
    }

    /// <summary>Waits until the database, which may have another port now, answers.</summary>
    public async Task ReconnectAsync()
    {
        await main.DisposeAsync();
        main = Source(program, password);
        await Eventually.IsTrueAsync(
            async () =>
            {
                try
                {
                    return await main.ValueAsync<int>("SELECT 1") == 1;
                }
                catch (NpgsqlException)
                {
                    return false;
                }
            },
            "the database answers");
    }

    /// <summary>Signs both in anew, where the last time is too long ago to send money.</summary>
    public async Task RefreshAsync()
    {
        if (DateTimeOffset.UtcNow - signedIn < Fresh)
            return;
        foreach (var (email, secret, client) in finance)
            await client.SignInAsync(email, Password, Code(secret));
        signedIn = DateTimeOffset.UtcNow;
    }

    /// <summary>Imports and pays until it is told to stop; what the dying program did not answer stays to be repeated.</summary>
    public Task WorkAsync(CancellationToken stop) => Task.WhenAll(LoopAsync(() => ImportAsync(Interlocked.Increment(ref counted)), stop), LoopAsync(PayAsync, stop), LoopAsync(PayAsync, stop));

    /// <summary>Repeats whatever was not acknowledged until it is.</summary>
    public async Task FinishAsync()
    {
        foreach (var file in files.Where(one => !one.Value).Select(one => one.Key))
            await ImportAsync(file);
        foreach (var file in payments.Keys)
            await AdvanceAsync(file);
    }

    /// <summary>What was acknowledged and is not there, or is there twice, or does not add up.</summary>
    public async Task<List<string>> WrongAsync()
    {
        var wrong = new List<string>();
        foreach (var file in files.Where(file => file.Value))
        {
            if (await main.ValueAsync<long>("SELECT count(*) FROM money.statement_lines l JOIN money.transactions t ON t.cause = 'receipt:' || l.id WHERE l.minor = ANY ($1)", Amounts(file.Key)) != Lines)
                wrong.Add($"file {file.Key} is not whole");
        }

        foreach (var (key, payment) in payments)
        {
            if (payment.Id is { } id && await main.ValueAsync<string>("SELECT coalesce(max(state), 'lost') FROM money.out_payments WHERE id = $1", id) is var state && !payment.MayBe(state))
                wrong.Add($"payment {key} is {state}, after {payment.Step}");
        }

        wrong.AddRange(await main.ValueAsync<string[]>(
            """
            SELECT coalesce(array_agg(wrong), '{}') FROM (
              SELECT 'unbalanced ' || transaction_id AS wrong FROM money.postings GROUP BY transaction_id, currency, money.book(account) HAVING sum(minor) <> 0
              UNION ALL SELECT concat_ws(' ', 'wrong side', account, line_id) FROM money.postings GROUP BY account, order_id, line_id, currency HAVING sign(sum(minor)) = -money.side(account) AND money.side(account) <> 0
              UNION ALL SELECT 'twice ' || cause FROM money.transactions GROUP BY cause HAVING count(*) > 1
              UNION ALL SELECT 'line twice ' || minor FROM money.statement_lines GROUP BY minor HAVING count(*) > 1
              UNION ALL SELECT 'line without receipt ' || l.id FROM money.statement_lines l WHERE NOT EXISTS (SELECT FROM money.transactions t WHERE t.cause = 'receipt:' || l.id)
              UNION ALL SELECT 'payment without its bookings ' || p.id FROM money.out_payments p WHERE (p.state IN ('approved', 'sent')) <> EXISTS (SELECT FROM money.transactions t WHERE t.cause = 'refund-due:' || p.id)
                OR (p.state = 'sent') <> EXISTS (SELECT FROM money.transactions t WHERE t.cause = 'refund:' || p.id)
              UNION ALL SELECT 'paid twice from ' || line_id FROM money.out_payments GROUP BY line_id HAVING count(*) > 1) found
            """));
        return wrong;
    }

    /// <summary>What did not come to its end although it was repeated.</summary>
    public async Task<List<string>> UnfinishedAsync()
    {
        var unfinished = files.Where(file => !file.Value).Select(file => $"file {file.Key}").Concat(payments.Where(payment => payment.Value.Step != "sent").Select(payment => $"payment {payment.Key} after {payment.Value.Step}")).ToList();
        if (await main.ValueAsync<long>("SELECT count(*) FROM money.statement_lines") != (long)files.Count * Lines)
            unfinished.Add("the number of lines");
        if (await main.ValueAsync<long>("SELECT count(*) FROM money.out_payments") != payments.Count)
            unfinished.Add("the number of payments");
        return unfinished;
    }

    public async ValueTask DisposeAsync()
    {
        await main.DisposeAsync();
        foreach (var (_, _, client) in finance)
            client.Dispose();
    }

    private static NpgsqlDataSource Source(ProgramProcess program, string password) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = Postmaster.Read(Path.Combine(program.DataPath, "main"))!.Port, Database = "cartrade", Username = Cluster.Owner, Password = password, Pooling = false,
    });

    private static Task LoopAsync(Func<Task> work, CancellationToken stop) => Task.Run(
        async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await work();
                await Task.Yield();
            }
        },
        CancellationToken.None);

    /// <summary>Each line of each file has an amount of its own, by which it is known again.</summary>
    private static long[] Amounts(int file) => [.. Enumerable.Range(0, Lines).Select(line => ((long)file * Lines) + line + 1)];

    private async Task ImportAsync(int file)
    {
        files.TryAdd(file, false);
        var csv = "Day,Id,Amount,Name\n" + string.Concat(Amounts(file).Select(minor => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2026-11-20,K{minor},{minor / 100}.{minor % 100:D2},Somebody\n")));
        if (await TryAsync(0, "/api/v1/admin/money/statements?format=csv&mapping=kill", new StringContent(csv, Encoding.UTF8, "text/csv"), Guid.Empty) is { } answer)
            files[file] = answer["lines"]!.GetValue<int>() == Lines;
    }

    /// <summary>Sends back the money of one line of a file that is there: proposed by one, approved by the other, sent.</summary>
    private async Task PayAsync()
    {
        var waiting = files.Where(one => one.Value).Select(one => one.Key).FirstOrDefault(one => !payments.ContainsKey(one));
        var open = payments.FirstOrDefault(payment => payment.Value.Step != "sent").Key;
        if (waiting > 0 && (open == 0 || Random.Shared.Next(2) == 0))
            payments.TryAdd(waiting, new());
        if (waiting > 0 || open > 0)
            await AdvanceAsync(payments.ContainsKey(waiting) ? waiting : open);
    }

    private async Task AdvanceAsync(int file)
    {
        if (!payments.TryGetValue(file, out var payment))
            return;
        if (!await payment.Turn.WaitAsync(0))
            return;
        try
        {
            payment.Line ??= await LineAsync(file);
            if (payment.Id is null && payment.Line is { } line)
            {
                var body = new { kind = "return", ground = "notOurs", lineId = line, amount = new { amount = Amounts(file)[0], currency = "USD" } };
                payment.Id = (await TryAsync(0, "/api/v1/admin/money/payments", JsonContent.Create(body), payment.Key))?["id"]!.GetValue<Guid>();
            }

            foreach (var (person, step) in ((int, string)[])[(1, "approval"), (0, "sending")])
            {
                if (payment.Id is not { } id || payment.IsPast(step))
                    continue;
                payment.Tried = step;
                var answer = await TryAsync(person, $"/api/v1/admin/money/payments/{id}/{step}", null, Guid.Empty);
                // What was done but never answered is refused the second time: that too says that it is done.
                if (answer is null)
                    return;
                payment.Step = step == "approval" ? "approved" : "sent";
            }
        }
        finally
        {
            payment.Turn.Release();
        }
    }

    private async Task<Guid?> LineAsync(int file)
    {
        try
        {
            return await main.ValueAsync<Guid>("SELECT id FROM money.statement_lines WHERE minor = $1", Amounts(file)[0]);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    /// <summary>The answer; null where there was none, or one that says that the program cannot answer now.</summary>
    private async Task<JsonNode?> TryAsync(int person, string path, HttpContent? body, Guid key)
    {
        try
        {
            var client = finance[person].Client;
            using var answer = await client.SendAsync(HttpMethod.Post, path, body, client.AccessToken, bend: request => request.Headers.TryAddWithoutValidation("Idempotency-Key", key.ToString()));
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.IsSuccessStatusCode)
                return JsonNode.Parse(text);
            if (answer.StatusCode == HttpStatusCode.Conflict && text.Contains("out_payment.illegal_transition", StringComparison.Ordinal))
                return new JsonObject();
            ((int)answer.StatusCode).ShouldBeOneOf([401, 409, 500, 503], text);
            return null;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<(string Email, string Secret, DpopClient Client)> NewAdminAsync()
    {
        var email = PeopleApp.NewEmail("finance");
        (await program.CommandAsync("create-admin", "--email", email)).ShouldBe(0);
        string? link = null;
        await Eventually.IsTrueAsync(
            async () => (link = (await program.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json"))!.FirstOrDefault(mail => mail!["to"]!.GetValue<string>() == email)?["link"]?.GetValue<string>()) is not null,
            "the invitation arrives");
        using var set = await program.Http.PostAsJsonAsync("/api/v1/password-resets/completion", new { token = link![(link!.IndexOf("#token=", StringComparison.Ordinal) + "#token=".Length)..], newPassword = Password });
        set.IsSuccessStatusCode.ShouldBeTrue(await set.Content.ReadAsStringAsync());
        var client = new DpopClient(program.Http, program.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await client.SignInAsync(email, Password);
        using var prepared = await client.CallAsync(HttpMethod.Post, "/api/v1/me/totp");
        var secret = (await DpopClient.JsonAsync(prepared))["secret"]!.GetValue<string>();
        using var confirmed = await client.CallAsync(HttpMethod.Put, "/api/v1/me/totp", new { code = Code(secret) });
        confirmed.IsSuccessStatusCode.ShouldBeTrue(await confirmed.Content.ReadAsStringAsync());
        await Eventually.IsTrueAsync(
            async () =>
            {
                using var answer = await client.GetAsync("/api/v1/admin/money/balances");
                return answer.IsSuccessStatusCode;
            },
            "the session is a full one");
        return (email, secret, client);
    }

    private static string Code(string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp();

    /// <summary>A payment that goes out, and how far its acknowledgements came.</summary>
    private sealed class Outgoing
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public Guid Key { get; } = Guid.NewGuid();

        public Guid? Line { get; set; }

        public Guid? Id { get; set; }

        public string Step { get; set; } = "proposed";

        public string Tried { get; set; } = "";

        public bool IsPast(string step) => Step == "sent" || (Step == "approved" && step == "approval");

        /// <summary>As far as was acknowledged, or one step farther that was tried and not answered.</summary>
        public bool MayBe(string state) => state == Step || (state, Step, Tried) is ("approved", "proposed", "approval") or ("sent", "approved", "sending");
    }
}

using System.Net.Http.Headers;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.SignIn;
using CarTrade.WebApi.Commands;

namespace CarTrade.Benchmarks;

/// <summary>Starts the product on a small and a large database, a bare server on the large one, and measures them in turns.</summary>
internal static class Bench
{
    private const int Page = 50;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cartrade.exe" : "cartrade");

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (small, large) = (Path.Combine(options.Data, "small"), Path.Combine(options.Data, $"large-{options.Scale}"));
        await SeedAsync(small, options.SmallScale);
        if (options.Wants("sealed") || options.Wants("ledger"))
        {
            await WithinAsync(small, async (services, _) =>
            {
                await PrivacyBench.RunAsync(services, options);
                return 0;
            });
        }

        if (options.Wants("posting") || options.Wants("import"))
        {
            await WithinAsync(small, async (services, _) =>
            {
                await MoneyBench.RunAsync(services, options);
                return 0;
            });
        }

        if (options.OnlyWithin)
            return 0;
        await SeedAsync(large, options.Scale);
        return await WithinAsync(small, (_, few) => WithinAsync(large, async (services, many) =>
        {
            var report = new Report(options, few, many);
            await MeasureAsync(services, few, many, options, report);
            await report.WriteAsync();
            return 0;
        }));
    }

    private static async Task SeedAsync(string data, int scale)
    {
        var mark = Path.Combine(data, $"seeded-{scale}");
        if (File.Exists(mark))
            return;
        Console.WriteLine($"Seeding {scale:N0} open requests into {data}");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_ENVIRONMENT"] = "Development" };
        await ServerProcess.RunAsync(Program, ["seed", "--demo", "--scale", $"{scale}", $"--Embedded:DataPath={data}"], environment);
        await File.WriteAllTextAsync(mark, "");
    }

    /// <summary>Serves the data as production does, and looks into its databases meanwhile.</summary>
    private static async Task<int> WithinAsync(string data, Func<IServiceProvider, World, Task<int>> work)
    {
        var (origin, operators) = (ServerProcess.FreeOrigin(), ServerProcess.FreeOrigin());
        string[] settings = [$"--Embedded:DataPath={data}", $"--PublicOrigin={origin.GetLeftPart(UriPartial.Authority)}", "--Mail:Host=127.0.0.1", "--Mail:From=bench@cartrade.example"];
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["AdminOrigin"] = operators.GetLeftPart(UriPartial.Authority),
            ["Messaging__Workers"] = "0",
            ["RateLimits__Guess"] = "1000000",
            ["RateLimits__Token"] = "1000000",
        };
        await using var product = await ServerProcess.StartAsync(
            Program, "/health/ready", [.. settings, $"--urls={origin};{operators}"], environment, origin);
        return await OneOff.RunAsync(
            settings,
            async (services, _) =>
            {
                var world = new World(services, product);
                await world.PrepareAsync();
                return await work(services, world);
            },
            CancellationToken.None);
    }

    private static async Task MeasureAsync(IServiceProvider services, World few, World many, BenchOptions options, Report report)
    {
        Messages.PolicyVersion = services.GetRequiredService<IPolicyInForce>().Current.Version;
        var buyers = await many.BuyersAsync(BenchOptions.Connections * 2);
        var (readers, writers) = (buyers.Take(BenchOptions.Connections).ToArray(), buyers.Skip(BenchOptions.Connections).ToArray());
        await Task.WhenAll(readers.Select(reader => many.FillAsync(reader, Page)));
        var bearers = new Dictionary<Guid, AuthenticationHeaderValue>();
        foreach (var buyer in buyers)
            bearers[buyer.Account] = new("Bearer", await many.TokenAsync(buyer, bound: false));
        await using var bare = await StartBareAsync(services);

        var own = readers.SelectMany(reader => reader.Requests.Select(id => (Id: id, Bearer: bearers[reader.Account]))).ToArray();
        var one = new Side(many.Product, n => Messages.Get($"/api/v1/purchase-requests/{own[n % own.Length].Id}", own[n % own.Length].Bearer));
        if (options.Wants("read"))
        {
            report.Add(await Result.OfAsync(
                new("Read one request", one, new(bare, n => Messages.Get($"/requests/{own[n % own.Length].Id}")), "≥ 0.70"), options));
        }

        if (options.Wants("list"))
        {
            report.Add(await Result.OfAsync(
                new(
                    $"List of {Page} requests",
                    new(many.Product, n => Messages.Get($"/api/v1/purchase-requests?limit={Page}", bearers[readers[n % readers.Length].Account])),
                    new(bare, n => Messages.Get($"/requests?owner={readers[n % readers.Length].Subject}")),
                    "≥ 0.70"),
                options));
        }

        var (fewBoard, manyBoard) = (await BoardAsync(few), await BoardAsync(many));
        if (options.Wants("board"))
        {
            report.Add(await Result.OfAsync(
                new($"Dealer's board, {many.OpenRequests:N0} open", manyBoard, new(bare, _ => Messages.Get($"/board?dealer={many.Dealer}")), "≥ 0.70"), options));
        }

        if (options.Wants("flat"))
            report.Flat = await Result.OfAsync(new("Board, large beside small", manyBoard, fewBoard, "time ≤ 1.5"), options);
        if (options.Wants("submit"))
        {
            report.Add(await Result.OfAsync(
                new(
                    "Submit a request",
                    new(many.Product, n => Messages.Submit("/api/v1/purchase-requests", n, bearers[writers[n % writers.Length].Account])),
                    new(bare, n => Messages.Submit("/requests", n, null)),
                    "≥ 0.45"),
                options));
        }

        if (options.Wants("proof"))
            report.Proof = await Result.OfAsync(new("Read one request with a DPoP proof", await ProvedAsync(services, many, readers), one, "+0.1 ms of CPU at most"), options);
        report.BareMiB = bare.MemoryMiB;
    }

    private static Task<ServerProcess> StartBareAsync(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var origin = ServerProcess.FreeOrigin();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["BARE_MAIN"] = configuration.GetConnectionString("MainOwner")!,
            ["BARE_VAULT"] = configuration.GetConnectionString("VaultOwner")!,
        };
        return ServerProcess.StartAsync(Environment.ProcessPath!, "/ready", ["bare", origin.ToString()], environment, origin);
    }

    private static async Task<Side> BoardAsync(World world)
    {
        var bearer = new AuthenticationHeaderValue("Bearer", await world.DealerTokenAsync());
        return new(world.Product, _ => Messages.Get($"/api/v1/dealer/board?limit={Page}", bearer));
    }

    /// <summary>Reads need no fresh proof each time, only one for each address and token: they are made beforehand.</summary>
    private static async Task<Side> ProvedAsync(IServiceProvider services, World world, Buyer[] readers)
    {
        var nonce = services.GetRequiredService<IProofStore>().CurrentNonce();
        var calls = new List<(string Address, string Token, string Proof)>();
        foreach (var reader in readers)
        {
            var token = await world.TokenAsync(reader, bound: true);
            calls.AddRange(reader.Requests.Select(id => $"/api/v1/purchase-requests/{id}").Select(address =>
                (address, token, reader.Key.Prove(new Uri(world.Product.Origin, address).AbsoluteUri, token, nonce))));
        }

        return new(world.Product, n =>
        {
            var (address, token, proof) = calls[n % calls.Count];
            var message = Messages.Get(address, new("DPoP", token));
            message.Headers.Add("DPoP", proof);
            return message;
        });
    }
}

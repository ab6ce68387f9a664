using System.CommandLine;
using CarTrade.Infrastructure.Seeding;

namespace CarTrade.WebApi.Commands;

/// <summary><c>cartrade seed --demo</c> fills an empty database with the demo; <c>--scale N</c> adds N open requests for benchmarks.</summary>
internal static class Seed
{
    public static Command Command()
    {
        var demo = new Option<bool>("--demo") { Description = "12 dealers, 200 members and 300 requests, unless there are requests already." };
        var scale = new Option<int>("--scale") { Description = "Add this many open requests, with the demo's dealers." };
        var command = new Command("seed", "Fill a development database.") { TreatUnmatchedTokensAsErrors = false };
        command.Add(demo);
        command.Add(scale);
        command.SetAction((parsed, ct) => OneOff.RunAsync(
            [.. parsed.UnmatchedTokens],
            (services, token) => RunAsync(services, parsed.GetValue(demo), parsed.GetValue(scale), token),
            ct,
            builder => DemoSeed.Prepare(builder.Services, TimeProvider.System.GetUtcNow())));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool demo, int scale, CancellationToken ct)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            await Console.Error.WriteLineAsync("Demo accounts have known passwords: not in production.");
            return 1;
        }

        var configuration = services.GetRequiredService<IConfiguration>();
        if (demo && await DemoSeed.SeedAsync(services, configuration["Keys:Path"]!, ct))
            await Console.Out.WriteLineAsync("Demo data is in.");
        if (scale > 0)
            await Console.Out.WriteLineAsync($"{await ScaleSeeder.SeedAsync(services, scale, ct)} requests are on the boards.");
        return 0;
    }
}

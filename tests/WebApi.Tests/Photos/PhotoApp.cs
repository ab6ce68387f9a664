using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Photos;

/// <summary>The program with callers of a test's choice and a small quota.</summary>
public class PhotoApp(PostgresFixture postgres) : TestApp(postgres)
{
    public const int Quota = 3;

    private readonly Dictionary<string, ICaller> callers = new(StringComparer.Ordinal);

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [new("Photos:PerDealer", $"{Quota}")];

    /// <summary>A client whose requests come from this caller.</summary>
    public HttpClient As(Audience audience, Guid? dealer = null, Guid? subject = null, params string[] scopes)
    {
        var key = Guid.NewGuid().ToString();
        lock (callers)
            callers[key] = new Caller(audience, dealer, subject, scopes);
        var client = NewClient(Origin);
        client.DefaultRequestHeaders.Add(CallerFilter.Header, key);
        return client;
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IStartupFilter>(new CallerFilter(callers));

    private sealed record Caller(Audience Audience, Guid? DealerId, Guid? SubjectId, string[] Granted) : ICaller
    {
        public Guid? AccountId { get; } = Guid.NewGuid();

        public Guid? SessionId => null;

        public IReadOnlySet<string> Scopes => Granted.ToHashSet(StringComparer.Ordinal);

        public DateTimeOffset? AuthenticatedAt => null;

        public string? Reason => null;
    }

    private sealed class CallerFilter(Dictionary<string, ICaller> callers) : IStartupFilter
    {
        public const string Header = "Test-Caller";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate rest) =>
            {
                if (context.Request.Headers.TryGetValue(Header, out var key))
                {
                    lock (callers)
                        context.RequestServices.GetRequiredService<CurrentCaller>().Become(callers[key.ToString()]);
                }

                return rest(context);
            });
            next(app);
        };
    }
}

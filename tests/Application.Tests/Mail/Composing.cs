using System.Diagnostics.Metrics;
using CarTrade.Infrastructure.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CarTrade.Application.Tests.Mail;

/// <summary>The parts of mail, put together as the registration does.</summary>
internal sealed class Composing : IMeterFactory
{
    public static MailCatalogue Catalogue { get; } = new();

    public MailOptions Options { get; } = new() { From = "CarTrade <no-reply@trade.example>", Sender = "Example Trading, 1-2-3 Minato, Yokohama" };

    public HostingEnvironment Environment { get; } = new() { EnvironmentName = Environments.Development };

    public Links Links { get; } = new(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["PublicOrigin"] = "https://trade.example" }).Build());

    public MailComposer Composer => new(Catalogue, Links, Wrapped, new FakeTimeProvider(Factories.At));

    public SmtpMailer Smtp => new(Composer, Wrapped, new MailMetrics(this), TimeProvider.System);

    public DevelopmentMailbox Mailbox => new(Composer, Catalogue, Wrapped, Environment, new MailMetrics(this));

    private IOptions<MailOptions> Wrapped => Microsoft.Extensions.Options.Options.Create(Options);

    public Meter Create(MeterOptions options) => new(options);

    public void Dispose()
    {
    }
}

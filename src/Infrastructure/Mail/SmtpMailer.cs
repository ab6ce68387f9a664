using CarTrade.Application.Abstractions;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using Polly;
using Polly.Retry;
using Letter = CarTrade.Application.Abstractions.Mail;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Hands mails to the configured SMTP server; a passing fault is tried again at once, then by the bus.</summary>
internal sealed class SmtpMailer(MailComposer composer, IOptions<MailOptions> options, MailMetrics metrics, TimeProvider clock) : IMailer
{
    private readonly ResiliencePipeline pipeline = Pipeline(options.Value, clock);

    public async Task SendAsync(Letter mail, CancellationToken ct)
    {
        using var message = composer.Compose(mail);
        try
        {
            await pipeline.ExecuteAsync(async token => await HandOverAsync(message, token), ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            var reason = MailDeliveryException.ReasonOf(exception);
            metrics.Failed(mail.Template, reason);
            throw new MailDeliveryException(reason);
        }

        metrics.Sent(mail.Template);
    }

    private async Task HandOverAsync(MimeMessage message, CancellationToken ct)
    {
        var settings = options.Value;
        using var client = new SmtpClient { Timeout = settings.TimeoutSeconds * 1000 };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.Security, ct);
        if (settings.UserName is { Length: > 0 } user)
            await client.AuthenticateAsync(user, settings.Password ?? "", ct);
        await client.SendAsync(FormatFor(client), message, ct);
        await client.DisconnectAsync(quit: true, CancellationToken.None);
    }

    private static FormatOptions FormatFor(SmtpClient client)
    {
        var format = FormatOptions.Default.Clone();
        format.International = client.Capabilities.HasFlag(SmtpCapabilities.UTF8);
        return format;
    }

    private static ResiliencePipeline Pipeline(MailOptions settings, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (settings.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = settings.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                UseJitter = true,
                ShouldHandle = new PredicateBuilder().Handle<Exception>(MailDeliveryException.MayPass),
            });
        }

        return builder.AddTimeout(TimeSpan.FromSeconds(settings.TimeoutSeconds)).Build();
    }
}

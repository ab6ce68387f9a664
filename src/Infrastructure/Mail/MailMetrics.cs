using System.Diagnostics.Metrics;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Counts mails by template and outcome, under the meter <c>CarTrade.Mail</c>.</summary>
internal sealed class MailMetrics(IMeterFactory meters)
{
    public const string MeterName = "CarTrade.Mail";

    private readonly Counter<long> sent = meters.Create(MeterName).CreateCounter<long>("cartrade.mail.sent", "{mail}", "Mails handed to the mail server.");
    private readonly Counter<long> failed = meters.Create(MeterName).CreateCounter<long>("cartrade.mail.failed", "{mail}", "Mails that could not be handed over; the message is tried again.");

    public void Sent(string template) => sent.Add(1, new KeyValuePair<string, object?>("template", template));

    public void Failed(string template, string reason) =>
        failed.Add(1, new KeyValuePair<string, object?>("template", template), new KeyValuePair<string, object?>("reason", reason));
}

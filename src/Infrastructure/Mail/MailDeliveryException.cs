using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Polly.Timeout;

namespace CarTrade.Infrastructure.Mail;

/// <summary>A mail could not be handed over. It carries a reason and no inner exception, because a server's words repeat addresses.</summary>
internal sealed class MailDeliveryException(string reason) : Exception($"The mail could not be handed over: {reason}.")
{
    public string Reason { get; } = reason;

    /// <summary>A short, stable name of what went wrong.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        SmtpCommandException refused => $"smtp-{(int)refused.StatusCode}",
        TimeoutRejectedException or TimeoutException => "timeout",
        AuthenticationException => "authentication",
        SslHandshakeException => "tls",
        SocketException or IOException or ProtocolException or ServiceNotConnectedException => "connection",
        _ => exception.GetType().Name,
    };

    /// <summary>Whether it may pass by itself within seconds.</summary>
    public static bool MayPass(Exception exception) => exception switch
    {
        SmtpCommandException refused => (int)refused.StatusCode is >= 400 and < 500,
        AuthenticationException or SslHandshakeException => false,
        _ => exception is SocketException or IOException or ProtocolException or ServiceNotConnectedException or TimeoutRejectedException or TimeoutException,
    };
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>A mail server that can be held: before it greets, or after it took a mail and before it says so.</summary>
internal sealed partial class HeldMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;
    private TaskCompletionSource greeting = Open();
    private TaskCompletionSource receipt = Open();

    public HeldMailServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public string[] Settings => ["Mail:Host=127.0.0.1", $"Mail:Port={((IPEndPoint)listener.LocalEndpoint).Port}", "Mail:Security=None"];

    /// <summary>Every mail taken: to whom, and its Message-ID.</summary>
    public ConcurrentQueue<(string To, string MessageId)> Mails { get; } = new();

    public void HoldGreeting() => greeting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void HoldReceipt() => receipt = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release()
    {
        greeting.TrySetResult();
        receipt.TrySetResult();
    }

    /// <summary>The Message-IDs of the mails to an address, a repeat twice.</summary>
    public List<string> To(string address) => [.. Mails.Where(mail => mail.To == address).Select(mail => mail.MessageId)];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
        listener.Dispose();
    }

    private static TaskCompletionSource Open()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }

    private async Task ServeAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
                talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using (client)
                await TalkAsync(client.GetStream());
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The program was killed while it talked, or the test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await greeting.Task.WaitAsync(stop.Token);
        await writer.WriteLineAsync("220 held");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (line.StartsWith("EHLO", StringComparison.Ordinal))
                await writer.WriteLineAsync("250-held\r\n250-SMTPUTF8\r\n250 8BITMIME");
            else if (line == "DATA")
                await TakeAsync(reader, writer);
            else if (line == "QUIT")
                return;
            else
                await writer.WriteLineAsync("250 ok");
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
            text.AppendLine(line);
        var mail = text.ToString();
        Mails.Enqueue((Recipient().Match(mail).Groups["value"].Value, Id().Match(mail).Groups["value"].Value));
        await receipt.Task.WaitAsync(stop.Token);
        await writer.WriteLineAsync("250 kept");
    }

    [GeneratedRegex("""^To: <?(?<value>[^>\s]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Recipient();

    [GeneratedRegex("""^Message-Id: <(?<value>[^>]+)>""", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}

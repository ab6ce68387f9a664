using System.Text;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace CarTrade.WebApi.Tests.Platform;

public sealed class LogTests
{
    [Fact]
    public void Error_IsWrittenAtOnce_WithWhatWasSaidBefore()
    {
        using var services = new ServiceCollection().AddLogging(logging => logging.AddJsonConsole()).BuildServiceProvider();
        using var stream = new MemoryStream();
        using var console = new BatchedConsole(services.GetServices<ConsoleFormatter>(), stream);
        var log = console.CreateLogger("Trade");
        log.LogInformation("first");
        log.LogError("second");
        Messages(stream).ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task Lines_OfManyThreads_AreWholeAndAllThereAtTheEnd()
    {
        await using var services = new ServiceCollection().AddLogging(logging => logging.AddJsonConsole()).BuildServiceProvider();
        using var stream = new MemoryStream();
        using (var console = new BatchedConsole(services.GetServices<ConsoleFormatter>(), stream))
        {
            var log = console.CreateLogger("Trade");
            await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
            {
                for (var i = 0; i < 500; i++)
                    log.LogInformation("{Thread} said {Number} of 日本", thread, i);
            })));
        }

        var expected = Enumerable.Range(0, 8).SelectMany(thread => Enumerable.Range(0, 500).Select(i => $"{thread} said {i} of 日本"));
        Messages(stream).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Log_OnAFullDisk_DisturbsNobody()
    {
        using var services = new ServiceCollection().AddLogging(logging => logging.AddJsonConsole()).BuildServiceProvider();
        using var stream = new FullStream();
        using var console = new BatchedConsole(services.GetServices<ConsoleFormatter>(), stream);
        var log = console.CreateLogger("Trade");
        log.LogError("lost");
        stream.IsFull = false;
        log.LogError("kept");
        Messages(stream).ShouldBe(["kept"]);
    }

    private sealed class FullStream : MemoryStream
    {
        public bool IsFull { get; set; } = true;

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (IsFull)
                throw new IOException("No space left on device");
            foreach (var each in buffer)
                WriteByte(each);
        }
    }

    private static List<string> Messages(MemoryStream stream) => [.. Encoding.UTF8.GetString(stream.ToArray())
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["Message"]!.GetValue<string>())];
}

using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace CarTrade.WebApi.Hosting;

/// <summary>
/// Writes the framework's JSON lines together, ten times a second; a line that tells of an error at once, with those before it. A line of its own write
/// would cost two system calls and wake two threads. A killed process loses what it said in its last tenth of a second, and nothing else: ledgers are no logs.
/// </summary>
internal sealed class BatchedConsole : ILoggerProvider
{
    private const int Buffer = 65_536;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    [ThreadStatic]
    private static StringWriter? line;

    private readonly Lock gate = new();
    private readonly StreamWriter output;
    private readonly ConsoleFormatter formatter;
    private readonly Timer timer;

    public BatchedConsole(IEnumerable<ConsoleFormatter> formatters, Stream stream)
    {
        output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);
        formatter = formatters.Single(each => each.Name == ConsoleFormatterNames.Json);
        timer = new(_ => Flush(), null, Pause, Pause);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Flush();
    }

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void Dispose()
    {
        timer.Dispose();
        Flush();
    }

    private void Write<TState>(in LogEntry<TState> entry)
    {
        line ??= new();
        var text = line.GetStringBuilder().Clear();
        formatter.Write(entry, scopeProvider: null, line);
        lock (gate)
        {
            try
            {
                foreach (var chunk in text.GetChunks())
                    output.Write(chunk.Span);
                if (entry.LogLevel >= LogLevel.Error)
                    output.Flush();
            }
            catch (IOException)
            {
                // A full disk takes no log; the work that the line tells of goes on.
            }
        }
    }

    private void Flush()
    {
        lock (gate)
        {
            try
            {
                output.Flush();
            }
            catch (IOException)
            {
                // As above: thrown on a timer's thread it would end the program.
            }
        }
    }

    private sealed class Category(BatchedConsole console, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            console.Write(new LogEntry<TState>(logLevel, name, eventId, state, exception, formatter));
    }
}

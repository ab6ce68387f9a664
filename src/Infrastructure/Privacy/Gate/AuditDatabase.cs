using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>The main database by a small pool of its own, so that a full pool of requests never waits on itself for the access log.</summary>
/// <param name="Source">Connections to it.</param>
internal sealed record AuditDatabase(NpgsqlDataSource Source) : IAsyncDisposable, IDisposable
{
    public void Dispose() => Source.Dispose();

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}

using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>A store that is no table. What it does not override, it does not do: it holds nothing that could be found by itself.</summary>
internal abstract class CopyLocator(string place, params Type[] covers) : ICopyLocator
{
    public string Place { get; } = place;

    public virtual IReadOnlyCollection<Type> Covers { get; } = covers;

    public virtual DataCategory? Category => null;

    public virtual bool ForRecords => true;

    public virtual bool ForFields => false;

    public virtual int Turn => 40;

    public virtual Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct) => Task.FromResult<IReadOnlyList<HeldCopy>>([]);

    public virtual Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct) => Task.CompletedTask;

    public virtual Task<long> DestroyAsync(CopySet copies, CancellationToken ct) => Task.FromResult(0L);

    public virtual Task<long> CountAsync(CopySet copies, CancellationToken ct) => Task.FromResult(0L);
}

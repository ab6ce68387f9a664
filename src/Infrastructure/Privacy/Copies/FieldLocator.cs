using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>A place of single fields, whose records are another locator's.</summary>
internal abstract class FieldLocator(string place, DataCategory category, int turn) : CopyLocator(place)
{
    public override DataCategory? Category => category;

    public override bool ForRecords => false;

    public override bool ForFields => true;

    public override int Turn => turn;

    /// <summary>Whether a request about these can take something out here.</summary>
    public abstract bool Destroys(CopySet copies);

    /// <summary>Records by the fields that they hold, each with what becomes of them.</summary>
    protected IEnumerable<HeldCopy> Held(IEnumerable<(HeldRecord Record, string[] Fields)> rows, CopyFate fate, string? ground, DateTimeOffset? until = null) =>
        rows.Where(row => row.Fields.Length > 0).GroupBy(row => string.Join(',', row.Fields), StringComparer.Ordinal)
            .Select(group => new HeldCopy(Place, category, fate, [.. group.Select(row => row.Record)], group.First().Fields, ground, until));
}

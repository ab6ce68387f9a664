using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Opens sealed columns of rows for the person whom they are about, through the gate; what is destroyed becomes null.</summary>
internal sealed class CopyOpener(IPolicyGate gate)
{
    /// <summary>Replaces the sealed text of each cell by what it holds.</summary>
    public async Task OpenAsync(IReadOnlyList<Cell> cells, DataCategory category, CancellationToken ct)
    {
        foreach (var own in cells.Where(cell => cell.Row[cell.Column] is not null).GroupBy(cell => cell.Subject))
        {
            var items = own.Select(cell => new SealedItem<JsonNode>(new(Bytes(cell)), cell.At, category, cell.Subject)).ToList();
            var opened = await gate.OpenManyAsync(items, Purpose.SubjectAccess, Recipient.Subject(own.Key), ct);
            if (opened.IsError)
                throw new InvalidOperationException(opened.FirstError.Code);
            foreach (var (cell, value) in own.Zip(opened.Value))
                cell.Row[cell.Column] = value;
        }
    }

    private static byte[] Bytes(Cell cell) => Convert.FromHexString(cell.Row[cell.Column]!.GetValue<string>().AsSpan(2));

    /// <summary>One sealed value in a row read as JSON.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Column">Its column.</param>
    /// <param name="Subject">Whom it is about.</param>
    /// <param name="At">Where it says that it lies.</param>
    internal sealed record Cell(JsonObject Row, string Column, Guid Subject, SealedAt At);
}

using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Sealing;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>A row with a sealed record, opened.</summary>
internal sealed class FieldRow(Guid id, Guid subject, HeldRecord named, SealedAt at, byte[] value)
{
    public Guid Id => id;

    public Guid Subject => subject;

    public HeldRecord Named => named;

    public SealedAt At => at;

    /// <summary>As it lies there.</summary>
    public byte[] Sealed { get; private set; } = value;

    /// <summary>What was in it; null where its key is gone.</summary>
    public JsonObject? Record => Cell?.Row["value"] as JsonObject;

    /// <summary>The key that it is under.</summary>
    public Guid KeyId => SealedBlob.KeyOf(Sealed);

    private CopyOpener.Cell? Cell { get; set; }

    /// <summary>Puts another sealed value in its place.</summary>
    public void Take(byte[] other) => Sealed = other;

    /// <summary>To be opened.</summary>
    public CopyOpener.Cell ToOpen() => Cell = new(new JsonObject { ["value"] = "\\x" + Convert.ToHexStringLower(Sealed) }, "value", subject, at);
}

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>A seam between the steps, where a test lets the program die.</summary>
internal sealed class ErasurePause
{
    public Action<string>? Before { get; set; }
}

using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Abstractions;

/// <summary>The privacy policy that governs at this instant: all data, whenever it was collected (clause 7).</summary>
public interface IPolicyInForce
{
    /// <summary>The version in force, taken once for a request, message or timer: whatever it decides, it decides by the same one.</summary>
    PolicyVersion Current { get; }
}

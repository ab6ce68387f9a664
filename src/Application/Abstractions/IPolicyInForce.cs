using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Abstractions;

/// <summary>The privacy policy that governs at this instant: all data, whenever it was collected (clause 7).</summary>
public interface IPolicyInForce
{
    /// <summary>The version in force now. The same object is returned until another version takes force.</summary>
    PolicyVersion Current { get; }
}

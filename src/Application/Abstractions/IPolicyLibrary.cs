using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Abstractions;

/// <summary>The versions of the privacy policy that ship with the program.</summary>
public interface IPolicyLibrary
{
    /// <summary>All versions, the newest first.</summary>
    IReadOnlyList<PolicyVersion> Versions { get; }

    /// <summary>A version by name; null when there is none.</summary>
    PolicyVersion? Find(string version);
}

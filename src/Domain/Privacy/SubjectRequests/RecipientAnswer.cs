namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>What a dealership did with its copy.</summary>
public enum RecipientAnswer
{
    /// <summary>It destroyed it.</summary>
    Destroyed,
    /// <summary>It keeps it, on a stated ground.</summary>
    Kept,
    /// <summary>It corrected it.</summary>
    Corrected,
}

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>What a person asks to be done with their data.</summary>
public enum SubjectOperation
{
    /// <summary>Hand all of it over.</summary>
    Return,
    /// <summary>Destroy every copy.</summary>
    Destroy,
    /// <summary>Hand it over, then destroy it: when it was fetched, or after fourteen days.</summary>
    ReturnThenDestroy,
    /// <summary>Correct it everywhere.</summary>
    Rectify,
    /// <summary>Keep it, and do nothing else with it.</summary>
    Restrict,
    /// <summary>Stop a use of it.</summary>
    Object,
}

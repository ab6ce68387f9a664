namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>What a breach is found to be: without an acceptance on record there is none.</summary>
/// <param name="Aim">To what end it would be made public.</param>
/// <param name="AcceptanceId">The event by which the person accepted the agreement.</param>
/// <param name="Version">The version accepted.</param>
/// <param name="Clause">Its clause that was broken.</param>
public sealed record BreachFinding(BreachAim Aim, Guid AcceptanceId, string Version, string Clause)
{
    /// <summary>Longest number of a clause or version.</summary>
    public const int NumberLength = 20;

    /// <summary>Who receives a publication, as people and the ledger read it.</summary>
    public const string Everybody = "The public";
}

/// <summary>Clauses by ground.</summary>
public static class LegalGrounds
{
    /// <summary>The clause of the policy on which a ground rests.</summary>
    /// <param name="ground">The ground.</param>
    public static string Clause(this LegalGround ground) => ground switch
    {
        LegalGround.Belief => "4.1",
        LegalGround.Breach => "4.3",
        _ => "4.2",
    };
}

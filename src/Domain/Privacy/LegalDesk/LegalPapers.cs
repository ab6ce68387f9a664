namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>What is asserted, sealed under the case's key.</summary>
/// <param name="Belief">4.1: what we believe and why. 4.2 b: which law, in short. 4.3: in what the breach consists.</param>
/// <param name="Issuer">4.2 a: who issued the order.</param>
/// <param name="Court">4.2 a: the court.</param>
/// <param name="Number">4.2 a: its number.</param>
/// <param name="Jurisdiction">4.2, 4.3: the jurisdiction.</param>
/// <param name="Verification">4.2 a: how it was verified that the order is genuine.</param>
public sealed record LegalStatement(string? Belief, string? Issuer, string? Court, string? Number, string? Jurisdiction, string? Verification)
{
    /// <summary>Whether everything that the ground needs is stated.</summary>
    /// <param name="ground">The ground.</param>
    public bool Supports(LegalGround ground) => ground switch
    {
        LegalGround.JudicialOrder => Says(Issuer) && Says(Court) && Says(Number) && Says(Jurisdiction) && Says(Verification),
        LegalGround.Law or LegalGround.Breach => Says(Belief) && Says(Jurisdiction),
        _ => Says(Belief),
    };

    /// <summary>Never the text.</summary>
    public override string ToString() => "legal statement";

    private static bool Says(string? text) => !string.IsNullOrWhiteSpace(text);
}

/// <summary>Why each field is needed, sealed under the case's key.</summary>
/// <param name="Fields">A reason for each field.</param>
public sealed record LegalNecessity(IReadOnlyDictionary<LegalField, string> Fields)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => "legal necessity";
}

/// <summary>A document as it came, sealed under the case's key.</summary>
/// <param name="Content">Its bytes.</param>
public sealed record LegalDocumentContent(byte[] Content)
{
    /// <summary>Never the content.</summary>
    public override string ToString() => "legal document";
}

/// <summary>What is handed over: the one spelling whose hash stands in the ledger, sealed under the case's key.</summary>
/// <param name="Json">Compact JSON.</param>
public sealed record LegalPackageContent(string Json)
{
    /// <summary>Never the content.</summary>
    public override string ToString() => "legal package";
}

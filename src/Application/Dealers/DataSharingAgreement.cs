namespace CarTrade.Application.Dealers;

/// <summary>The agreement under which dealerships receive personal data (clause 3.3).</summary>
public static class DataSharingAgreement
{
    /// <summary>The version in force; its text is <c>docs/data-sharing-agreement.md</c>.</summary>
    public const string VersionInForce = "2026-11-01";
}

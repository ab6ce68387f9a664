namespace CarTrade.Application.Privacy.Provision;

/// <summary>What both records say in words.</summary>
internal static class ProvisionTexts
{
    /// <summary>Rows of one export.</summary>
    public const int Most = 1000;

    /// <summary>How the site itself came by the data.</summary>
    public const string Acquisition = "From the person, by the form of a purchase request on this site (clause 1.2 of its privacy policy)";

    public static string Consent(string clause, string version) => $"Obtained: released by the person under clause {clause} of the privacy policy {version}";

    public static string Person(Guid? request, Guid subject) => request is { } id ? $"Whoever made the purchase request {id}" : $"Member {subject}";
}

namespace CarTrade.Domain.Privacy.Consents;

/// <summary>What a person is asked for. One consent serves one purpose.</summary>
public enum ConsentKind
{
    /// <summary>To be written to about a topic by a channel (3.6).</summary>
    Marketing,

    /// <summary>To let a named recipient have named fields for a period (3.2, 3.5).</summary>
    Disclosure,

    /// <summary>That a version of the privacy policy was shown and accepted (7).</summary>
    PolicyAcknowledgement,

    /// <summary>That the user agreement is accepted; without it nobody can be found to have broken it (4.3).</summary>
    UserAgreement,
}

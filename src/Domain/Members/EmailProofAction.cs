namespace CarTrade.Domain.Members;

/// <summary>What can happen to the proof of an address.</summary>
public enum EmailProofAction
{
    /// <summary>Give the mailed token back.</summary>
    Prove,

    /// <summary>Change the address, proved by a token sent to the new one.</summary>
    ChangeAddress,

    /// <summary>Report that mails come back.</summary>
    ReportBounce,
}

namespace CarTrade.Domain.Privacy;

/// <summary>The privacy policy's categories of collected information (clause 1).</summary>
public enum DataCategory
{
    /// <summary>Clause 1.1.</summary>
    MembersInformation,
    /// <summary>Clause 1.2.</summary>
    PurchaseRequestInformation,
    /// <summary>Clause 1.3.</summary>
    BillingPaymentInformation,
    /// <summary>Clause 1.4.</summary>
    StatisticalInformation,
    /// <summary>Clause 1.5.</summary>
    CommunicationServicesInformation,
    /// <summary>Clause 1.6.</summary>
    OtherCollectedInformation,
    /// <summary>About somebody who is not the user: a friend, a consignee, a dealer's responsible person.</summary>
    ThirdPersonInformation,
}

namespace CarTrade.Domain.Privacy.Consents;

/// <summary>What a marketing message is about: the topics of clause 3.6.</summary>
public enum MarketingTopic
{
    /// <summary>Notices about the site.</summary>
    Notices,

    /// <summary>Surveys.</summary>
    Surveys,

    /// <summary>Alerts about cars and products.</summary>
    ProductAlerts,

    /// <summary>New services and offers.</summary>
    NewServicesAndOffers,

    /// <summary>Communications relevant to the use of the site.</summary>
    RelevantToUse,
}

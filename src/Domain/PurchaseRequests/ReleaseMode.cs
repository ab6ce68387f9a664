namespace CarTrade.Domain.PurchaseRequests;

/// <summary>When dealers get the buyer's contact.</summary>
public enum ReleaseMode
{
    /// <summary>The buyer picks dealers after seeing offers; the default.</summary>
    AfterOffers,

    /// <summary>Chosen at submission: the N best dealers get it as soon as the request is published.</summary>
    PreAuthorised,
}

namespace CarTrade.WebApi.Endpoints;

/// <summary>Every resource of the API, a line each.</summary>
internal static class Map
{
    /// <summary>Where the API lives.</summary>
    public const string Base = "/api/v1";

    public static void MapEndpoints(this WebApplication app)
    {
        var api = app.MapGroup(Base);
        api.MapAccessLog();
        api.MapAdminAccounts();
        api.MapAdminDealers();
        api.MapAdminMembers();
        api.MapAdminPurchaseRequests();
        api.MapCases();
        api.MapConsents();
        api.MapConsentAdmin();
        api.MapDealers();
        api.MapDealerClients();
        api.MapDealerStaff();
        api.MapDeadLetters();
        api.MapDisclosures();
        api.MapEmailProofs();
        api.MapPasswords();
        api.MapPhotos();
        api.MapPolicy();
        api.MapPolicyAdmin();
        api.MapFeedback();
        api.MapExternalLinks();
        api.MapFeedbackAdmin();
        api.MapPrivacyRequests();
        api.MapAdminPrivacyRequests();
        api.MapIncidents();
        api.MapLegalDesk();
        api.MapTransparency();
        api.MapProvisionRecords();
        api.MapReference();
        api.MapReferenceAdmin();
        api.MapBoard();
        api.MapLeads();
        api.MapOffers();
        api.MapDealerOffers();
        api.MapOrders();
        api.MapDealerOrders();
        api.MapAdminOrders();
        api.MapShipments();
        api.MapMembers();
        api.MapMoney();
        api.MapPurchaseRequests();
        api.MapSessions();
        api.MapTotp();
        app.MapMailbox();
        app.MapOAuth();
    }
}

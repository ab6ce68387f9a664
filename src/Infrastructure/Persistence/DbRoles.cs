namespace CarTrade.Infrastructure.Persistence;

/// <summary>Roles of the main database. The program logs in as <see cref="App"/>, which owns and may nothing until it takes one of the others.</summary>
internal static class DbRoles
{
    /// <summary>The program's login.</summary>
    public const string App = "cartrade_app";

    /// <summary>The message bus's login: schema <c>messaging</c> only.</summary>
    public const string Bus = "cartrade_bus";

    /// <summary>Guests, members and visitors.</summary>
    public const string Site = "cartrade_site";

    /// <summary>Dealerships' staff and programs.</summary>
    public const string Partner = "cartrade_partner";

    /// <summary>The operator's staff.</summary>
    public const string Admin = "cartrade_admin";

    /// <summary>Timers, message handlers and the sequencer.</summary>
    public const string Worker = "cartrade_worker";

    /// <summary>Appends to the access log and can do nothing else.</summary>
    public const string Audit = "cartrade_audit";

    /// <summary>Destroys copies of personal data, and can do nothing else.</summary>
    public const string Eraser = "cartrade_eraser";

    /// <summary>Reads what is held of a person and counts what is left; writes nothing.</summary>
    public const string Inspector = "cartrade_inspector";

    /// <summary>Keys in the vault cluster.</summary>
    public const string Vault = "cartrade_vault";

    /// <summary>Sign-in: schema <c>identity</c> only.</summary>
    public const string Auth = "cartrade_auth";
}

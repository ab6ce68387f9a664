namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>On what a disclosure by law rests.</summary>
public enum LegalGround
{
    /// <summary>4.1: reason to believe that an authority needs it against somebody who infringes or threatens.</summary>
    Belief,
    /// <summary>4.2 a: a subpoena or another judicial order; the document is on file.</summary>
    JudicialOrder,
    /// <summary>4.2 b: a law requires it, by counsel's memo on file.</summary>
    Law,
    /// <summary>4.3: a breach of the user agreement that the person accepted; off unless the operator turns it on.</summary>
    Breach,
}

/// <summary>To what end a breach is made public (4.3); nothing else is one.</summary>
public enum BreachAim
{
    /// <summary>Pursuing our claim.</summary>
    PursueClaim,
    /// <summary>Preventing further injury.</summary>
    PreventInjury,
}

/// <summary>Whose interest a disclosure on belief protects (4.1).</summary>
public enum ProtectedInterest
{
    /// <summary>The operator's rights or property.</summary>
    Us,
    /// <summary>Users of the site.</summary>
    Users,
    /// <summary>Customers.</summary>
    Customers,
    /// <summary>Partners.</summary>
    Partners,
    /// <summary>Users of other sites.</summary>
    OtherWebUsers,
    /// <summary>Anybody who is harmed.</summary>
    AnyoneHarmed,
}

/// <summary>A field that can be disclosed; nothing else can.</summary>
public enum LegalField
{
    /// <summary>Name.</summary>
    Name,
    /// <summary>E-mail address.</summary>
    Email,
    /// <summary>Country of residence.</summary>
    Country,
    /// <summary>Phone number.</summary>
    Phone,
    /// <summary>Mobile number.</summary>
    Mobile,
    /// <summary>Fax number.</summary>
    Fax,
    /// <summary>Postal address.</summary>
    PostalAddress,
    /// <summary>Business and role in it.</summary>
    Business,
    /// <summary>What was written with a purchase request.</summary>
    Note,
}

/// <summary>What kind of document is on file.</summary>
public enum LegalDocumentKind
{
    /// <summary>The subpoena or order itself.</summary>
    Order,
    /// <summary>Counsel's memo.</summary>
    Memo,
    /// <summary>Anything that supports the belief or the order.</summary>
    Evidence,
    /// <summary>What the person answered to the notice of a breach.</summary>
    Reply,
}

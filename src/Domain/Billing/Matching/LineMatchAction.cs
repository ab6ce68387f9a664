namespace CarTrade.Domain.Billing.Matching;

/// <summary>What can be done with money that came.</summary>
public enum LineMatchAction
{
    /// <summary>Give all of it to orders.</summary>
    Allocate,

    /// <summary>Give a part of it to orders.</summary>
    AllocatePart,

    /// <summary>Propose orders.</summary>
    Propose,

    /// <summary>Find nothing.</summary>
    FindNothing,

    /// <summary>Find that too little came.</summary>
    FindShort,

    /// <summary>Find another sender than the buyer.</summary>
    FindThirdParty,

    /// <summary>Accept the sender, with the reason and how they are related.</summary>
    AcceptRemitter,

    /// <summary>Propose that it goes back.</summary>
    Return,

    /// <summary>Note that it went back.</summary>
    ConfirmReturn,

    /// <summary>Note that it does not go back after all.</summary>
    Keep,

    /// <summary>Note that the bank took it back.</summary>
    Reverse,
}

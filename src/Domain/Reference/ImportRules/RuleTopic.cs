namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>What a rule is about.</summary>
public enum RuleTopic
{
    /// <summary>Whether used cars may come in at all.</summary>
    Status = 1,

    /// <summary>The oldest car that may come in.</summary>
    MaximumAge = 2,

    /// <summary>The youngest car that may come in.</summary>
    MinimumAge = 3,

    /// <summary>The age from which an extra tax or penalty is due.</summary>
    AgeLevy = 4,

    /// <summary>The side of the wheel.</summary>
    Steering = 5,

    /// <summary>Who must inspect the car.</summary>
    Inspection = 6,

    /// <summary>Permits and whatever else the source asks for.</summary>
    Requirement = 7,

    /// <summary>Export control of the country that the car leaves.</summary>
    ExportControl = 8,
}

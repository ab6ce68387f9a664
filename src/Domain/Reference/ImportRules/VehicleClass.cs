namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>The vehicles that a rule covers.</summary>
public enum VehicleClass
{
    /// <summary>All.</summary>
    Any = 0,

    /// <summary>Cars for people.</summary>
    Passenger = 1,

    /// <summary>Trucks, vans, buses and pickups.</summary>
    Commercial = 2,
}

/// <summary>Tells the class from the body.</summary>
public static class VehicleClasses
{
    /// <summary>The class of a body.</summary>
    /// <param name="body">The body.</param>
    public static VehicleClass Of(BodyType body) => body switch
    {
        BodyType.Truck or BodyType.KeiTruck or BodyType.Van or BodyType.KeiVan or BodyType.Bus or BodyType.Pickup => VehicleClass.Commercial,
        _ => VehicleClass.Passenger,
    };
}

using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations;

/// <summary>Mappings that several aggregates share.</summary>
internal static class AggregateMapping
{
    /// <summary>State as text, and every move as one JSON document beside it: it is always read and written with its aggregate.</summary>
    public static void HasStates<T, TState, TAction>(this EntityTypeBuilder<T> builder)
        where T : StatefulAggregate<TState, TAction>
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        builder.Ignore(row => row.IsFinal).Ignore(row => row.AllowedActions);
        builder.Property(row => row.State).HasConversion<EnumConverter<TState>>().HasMaxLength(ModelConventions.EnumLength);
        builder.OwnsMany(row => row.History, history => history.ToJson("history"));
    }

    /// <summary>The wished car as columns under its own names (<c>make</c>, <c>year_from</c>), so that boards can filter by it.</summary>
    public static void HasWish<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, WishedCar?>> wish)
        where T : class =>
        builder.ComplexProperty(wish, car =>
        {
            car.Ignore(w => w!.Budget);
            car.Ignore(w => w!.Years);
            car.Property(w => w!.Make).HasMaxLength(WishedCar.NameLength);
            car.Property(w => w!.Model).HasMaxLength(WishedCar.NameLength);
        });
}

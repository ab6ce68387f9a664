using CarTrade.Domain.Common;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>Every aggregate's version is its concurrency token: a write based on an older one changes no row and fails.</summary>
internal sealed class ConcurrencyConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes().Where(type => typeof(AggregateRoot).IsAssignableFrom(type.ClrType)))
            entity.FindProperty(nameof(AggregateRoot.Version))?.Builder.IsConcurrencyToken(true);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>Gives tables, columns, keys and indexes snake_case names wherever a configuration names none.</summary>
internal sealed class SnakeCaseConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes().Where(type => !type.IsMappedToJson()))
        {
            if (entity.GetTableName() is { } table)
                entity.Builder.ToTable(SnakeCase.Of(table), entity.GetSchema());
            RenameColumns(entity);
            foreach (var key in entity.GetDeclaredKeys())
                key.Builder.HasName(SnakeCase.Of(key.GetName()!));
            foreach (var foreign in entity.GetDeclaredForeignKeys())
                foreign.Builder.HasConstraintName(SnakeCase.Of(foreign.GetConstraintName()!));
            foreach (var index in entity.GetDeclaredIndexes())
                index.Builder.HasDatabaseName(SnakeCase.Of(index.GetDatabaseName()!));
        }
    }

    private static void RenameColumns(IConventionTypeBase type)
    {
        foreach (var property in type.GetDeclaredProperties())
            property.Builder.HasColumnName(SnakeCase.Of(property.GetColumnName()));
        foreach (var complex in type.GetDeclaredComplexProperties().Where(property => property.ComplexType.GetContainerColumnName() is null))
            RenameColumns(complex.ComplexType);
    }
}

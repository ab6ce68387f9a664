using System.Reflection;
using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Finds every catalogue and every locator of this assembly.</summary>
internal static class CopyRegistration
{
    /// <summary>Every table as a place of copies.</summary>
    public static IReadOnlyList<TableCopies> Tables { get; } =
        [.. Own(typeof(ICopyCatalogue)).SelectMany(type => (IEnumerable<TableCopies>)type.GetProperty(nameof(ICopyCatalogue.Tables))!.GetValue(null)!)];

    /// <summary>What is stated as data: a locator of it is made for each statement.</summary>
    private static readonly Type[] Stated = [typeof(SealedFields), typeof(ClearFields), typeof(FieldNames)];

    public static IServiceCollection AddCopies(this IServiceCollection services)
    {
        services.AddScoped<CopyDb>();
        services.AddSingleton<CollectedRegister>();
        services.AddScoped<CopyOpener>();
        services.AddScoped<Rekeying>();
        services.AddScoped<StaffReasons>();
        foreach (var table in Tables)
            services.AddScoped<ICopyLocator>(provider => ActivatorUtilities.CreateInstance<TableCopyLocator>(provider, table));
        foreach (var place in SealedFields.All)
            services.AddScoped<ICopyLocator>(provider => ActivatorUtilities.CreateInstance<SealedFieldLocator>(provider, place));
        foreach (var place in ClearFields.All)
            services.AddScoped<ICopyLocator>(provider => ActivatorUtilities.CreateInstance<ClearFieldLocator>(provider, place));
        foreach (var place in FieldNames.All)
            services.AddScoped<ICopyLocator>(provider => ActivatorUtilities.CreateInstance<FieldNameLocator>(provider, place, Tables.Single(table => table.Place == place.Table)));
        foreach (var locator in Own(typeof(CopyLocator)).Where(type => type.GetConstructors()[0].GetParameters().All(parameter => !Stated.Contains(parameter.ParameterType))))
            services.AddScoped(typeof(ICopyLocator), locator);
        return services;
    }

    private static IEnumerable<Type> Own(Type kind) =>
        Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsAssignableTo(kind) && type is { IsAbstract: false, IsInterface: false });
}

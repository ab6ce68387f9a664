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

    public static IServiceCollection AddCopies(this IServiceCollection services)
    {
        services.AddScoped<CopyDb>();
        services.AddSingleton<CollectedRegister>();
        services.AddScoped<CopyOpener>();
        foreach (var table in Tables)
            services.AddScoped<ICopyLocator>(provider => ActivatorUtilities.CreateInstance<TableCopyLocator>(provider, table));
        foreach (var locator in Own(typeof(CopyLocator)))
            services.AddScoped(typeof(ICopyLocator), locator);
        return services;
    }

    private static IEnumerable<Type> Own(Type kind) =>
        Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsAssignableTo(kind) && type is { IsAbstract: false, IsInterface: false });
}

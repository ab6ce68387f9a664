using CarTrade.Application.Photos;
using CarTrade.Infrastructure.Embedded;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CarTrade.Infrastructure.Photos;

/// <summary>Registers the encoder and the store of photos.</summary>
internal static class PhotoRegistration
{
    internal static IServiceCollection AddPhotos(this IServiceCollection services, IConfiguration configuration)
    {
        var embedded = configuration.GetSection(EmbeddedOptions.Section).Get<EmbeddedOptions>() ?? new();
        services.AddOptions<PhotoOptions>().Bind(configuration.GetSection(PhotoOptions.Section))
            .PostConfigure<IHostEnvironment>((options, environment) =>
                options.Path ??= Path.Combine(DataFolder.Find(embedded, environment.ContentRootPath, ServerAccount.Find(embedded.RunAs)), "photos"));
        services.AddSingleton<IPhotoEncoder, VipsPhotoEncoder>();
        services.AddSingleton<DiskPhotoStore>();
        services.AddSingleton<IPhotoStore>(provider => provider.GetRequiredService<DiskPhotoStore>());
        return services;
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Registers mail: SMTP where a server is configured, the development mailbox where none is and none is needed.</summary>
internal static class MailRegistration
{
    private const string NoServer = "Mail:Host is missing: outside development mails need an SMTP server. Set Mail:Host, Mail:Port and Mail:From.";
    private const string BadAddress = "Mail:From (and Mail:ReplyTo where given) must be a mail address such as \"CarTrade <no-reply@example.com>\".";

    internal static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section))
            .Validate<IHostEnvironment>((options, environment) => options.HasServer || environment.IsDevelopment(), NoServer)
            .Validate(options => options.AddressesAreValid, BadAddress)
            .ValidateOnStart();
        services.AddSingleton<Links>();
        services.AddSingleton<ILinks>(provider => provider.GetRequiredService<Links>());
        services.AddSingleton<MailCatalogue>();
        services.AddSingleton<MailComposer>();
        services.AddSingleton<MailMetrics>();
        services.AddSingleton<SmtpMailer>();
        services.AddSingleton<DevelopmentMailbox>();
        services.AddSingleton<IDevelopmentMailbox>(provider => provider.GetRequiredService<DevelopmentMailbox>());
        services.AddSingleton<IMailer>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.HasServer
            ? provider.GetRequiredService<SmtpMailer>()
            : provider.GetRequiredService<DevelopmentMailbox>());
        return services;
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Transparency;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Consents;
using CarTrade.Infrastructure.Privacy.Copies;
using CarTrade.Infrastructure.Privacy.Erasure;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Links;
using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy;

/// <summary>Registers vault, sealing, gate and ledgers.</summary>
internal static class PrivacyRegistration
{
    private const int AuditConnections = 8;
    private const double ObjectionDays = 30;
    private static readonly TimeSpan ShortestNotice = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services.AddVault().AddGate().AddLedgers().AddConsents().AddExternalLinks().AddCopies().AddErasure(KeysPath);

    private static IServiceCollection AddVault(this IServiceCollection services) => services
        .AddSingleton(provider => new KeyFolder(KeysPath(provider)))
        .AddSingleton(provider => new VaultDatabase(provider.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.Vault)))
        .AddSingleton<IKeyFiles, KeyFiles>()
        .AddSingleton(provider => KeyPromise.Of(provider.GetRequiredService<IConfiguration>()["Keys:BackupsDeadAfterDays"]))
        .AddSingleton<KeyEpochs>()
        .AddSingleton<DataKeyStore>()
        .AddSingleton<ReplacedValues>()
        .AddSingleton<DataKeyCache>()
        .AddSingleton<DataKeys>()
        .AddSingleton<KeyRewrap>()
        .AddSingleton<OrphanKeys>()
        .AddSingleton<SubjectKeys>()
        .AddSingleton<ISubjectKeys>(provider => provider.GetRequiredService<SubjectKeys>())
        .AddSingleton<ISigningKeyStore, SigningKeyStore>()
        .AddSingleton<ISealer, Sealer>()
        .AddSingleton<IBlindIndex, BlindIndex>()
        .AddHostedService<KeyRevocations>()
        .AddHostedService<KeyUpkeep>();

    private static IServiceCollection AddGate(this IServiceCollection services) => services
        .AddSingleton(Audit)
        .AddSingleton<IAccessLog, AccessLog>()
        .AddSingleton<PolicyClock>()
        .AddSingleton<IPolicyTimeline>(provider => provider.GetRequiredService<PolicyClock>())
        .AddSingleton(provider => Rules(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<IRegisterCounts, RegisterCounts>()
        .AddSingleton<ITransparencyCounts, TransparencyCounts>()
        .AddSingleton<IBreachSwitch, BreachSwitch>()
        .AddSingleton<IPrivacyProof, PrivacyProof>()
        .AddScoped<IPolicyInForce, PolicyInForce>()
        .AddHostedService<PolicyWatch>()
        .AddSingleton<PolicyDecisions>()
        .AddSingleton<AccessAlarms>()
        .AddSingleton<IStaffAccess, StaffAccess>()
        .AddScoped<IPolicyGate, PolicyGate>();

    private static IServiceCollection AddConsents(this IServiceCollection services) => services
        .AddSingleton<ILivingConsents, LivingConsents>()
        .AddSingleton<IDocumentSigner, DocumentSigner>()
        .AddScoped<ISuppressions, Suppressions>();

    private static IServiceCollection AddLedgers(this IServiceCollection services) => services
        .AddSingleton(provider => new LedgerFolder(
            provider.GetRequiredService<IConfiguration>()["Ledger:Path"] ?? KeysPath(provider) + "-checkpoints"))
        .AddSingleton<CheckpointSigner>()
        .AddSingleton<CheckpointFile>()
        .AddSingleton<CheckpointReconciler>()
        .AddSingleton<LedgerContradictions>()
        .AddSingleton<LedgerExport>()
        .AddSingleton<Sequencer>()
        .AddSingleton<ILedgerVerifier, LedgerVerifier>()
        .AddSingleton<IOperatorFacts, OperatorFacts>()
        .AddScoped<IDisclosureLedger, DisclosureLedger>()
        .AddSingleton<ILedgerProofs, LedgerProofs>()
        .AddHostedService<SequencerTimer>();

    private static string KeysPath(IServiceProvider provider) => provider.GetRequiredService<IConfiguration>()["Keys:Path"]
        ?? throw new InvalidOperationException("Keys:Path is missing: a folder for key files, outside every backup of the databases.");

    private static PolicyRules Rules(IConfiguration configuration)
    {
        var window = TimeSpan.FromDays(configuration.GetValue("Policy:ObjectionDays", ObjectionDays));
        return new(window < ShortestNotice ? ShortestNotice : window);
    }

    private static AuditDatabase Audit(IServiceProvider provider)
    {
        var settings = new NpgsqlConnectionStringBuilder(provider.GetRequiredService<ConnectionStrings>()[DatabaseNames.Main])
        {
            ApplicationName = "cartrade-audit",
            MaxPoolSize = AuditConnections,
        };
        return new(NpgsqlDataSource.Create(settings.ConnectionString));
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Seals the papers of a case under a key of its own, and opens them for officers.</summary>
internal sealed class LegalSealing(ISubjectKeys keys, ISealer sealer, IPolicyGate gate, ICaller caller)
{
    public Task<SubjectKeyId> NewKeyAsync(Guid matter, CancellationToken ct) => keys.CreateAsync(new(DataSubjectKind.LegalCase, matter), ct);

    public Task<Sealed<LegalStatement>> SealAsync(LegalStatement statement, SubjectKeyId key, Guid matter, CancellationToken ct) =>
        sealer.SealAsync(statement, key, Statement(matter), ct);

    public Task<Sealed<LegalNecessity>> SealAsync(LegalNecessity necessity, LegalDisclosureCase matter, CancellationToken ct) =>
        sealer.SealAsync(necessity, matter.KeyId, Necessity(matter.Id), ct);

    public Task<Sealed<LegalDocumentContent>> SealAsync(byte[] content, LegalDisclosureCase matter, Guid document, CancellationToken ct) =>
        sealer.SealAsync(new LegalDocumentContent(content), matter.KeyId, Document(document), ct);

    public Task<Sealed<LegalPackageContent>> SealAsync(string json, LegalDisclosureCase matter, CancellationToken ct) =>
        sealer.SealAsync(new LegalPackageContent(json), matter.KeyId, Package(matter.Id), ct);

    public Task<ErrorOr.ErrorOr<LegalStatement>> StatementAsync(LegalDisclosureCase matter, CancellationToken ct) =>
        gate.OpenAsync(Item(matter, matter.Statement, Statement(matter.Id)), matter.Purpose, caller.AsRecipient(), ct);

    /// <summary>Why each field is needed; nothing before a proposal.</summary>
    public async Task<ErrorOr.ErrorOr<LegalNecessity>> NecessityAsync(LegalDisclosureCase matter, CancellationToken ct) => matter.Necessity is { } stated
        ? await gate.OpenAsync(Item(matter, stated, Necessity(matter.Id)), matter.Purpose, caller.AsRecipient(), ct)
        : new LegalNecessity(new Dictionary<LegalField, string>());

    public Task<ErrorOr.ErrorOr<LegalDocumentContent>> DocumentAsync(LegalDisclosureCase matter, LegalDocument document, CancellationToken ct) =>
        gate.OpenAsync(Item(matter, document.Content, Document(document.Id)), matter.Purpose, caller.AsRecipient(), ct);

    public Task<ErrorOr.ErrorOr<LegalPackageContent>> PackageAsync(LegalDisclosureCase matter, LegalPackage package, CancellationToken ct) =>
        gate.OpenAsync(Item(matter, package.Content, Package(matter.Id)), matter.Purpose, caller.AsRecipient(), ct);

    private static SealedItem<T> Item<T>(LegalDisclosureCase matter, Sealed<T> value, SealedAt at) => new(value, at, DataCategory.OtherCollectedInformation, matter.Id);

    private static SealedAt Statement(Guid matter) => new("privacy.legal_disclosures.statement", matter);

    private static SealedAt Necessity(Guid matter) => new("privacy.legal_disclosures.necessity", matter);

    private static SealedAt Document(Guid document) => new("privacy.legal_documents.content", document);

    internal static SealedAt Package(Guid matter) => new("privacy.legal_packages.content", matter);
}

using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>
/// Makes the package of an approved case: the record is opened for the authority, sealed as one spelling, and its hash written to the disclosure ledger, in one
/// transaction. Asked again, it gives the same package.
/// </summary>
/// <param name="CaseId">The case.</param>
[Access(Audience.Admin, FreshSignIn = true, Reason = true)]
public sealed record PackageLegalDisclosureCommand(Guid CaseId) : ICommand<LegalPackageDto>;

internal sealed class PackageLegalDisclosureHandler(LegalCases cases, LegalSubjects subjects, LegalSealing sealing, IDisclosureLedger ledger, IOccasions occasions)
    : ICommandHandler<PackageLegalDisclosureCommand, LegalPackageDto>
{
    public async Task<ErrorOr<LegalPackageDto>> Handle(PackageLegalDisclosureCommand request, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(request.CaseId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var matter = found.Value;
        if (await cases.PackageAsync(matter.Id, cancellationToken) is { } kept)
            return (await sealing.PackageAsync(matter, kept, cancellationToken)).Then(content => Of(matter, content.Json));
        if (!matter.Can(LegalAction.Package, ActorRole.Staff))
            return matter.Package([], occasions.Now(matter.Clause)).Errors;
        var opening = await subjects.OpenAsync(matter, cancellationToken);
        return opening.IsError ? opening.Errors : await DiscloseAsync(matter, opening.Value, cancellationToken);
    }

    private async Task<ErrorOr<LegalPackageDto>> DiscloseAsync(LegalDisclosureCase matter, LegalOpening opening, CancellationToken ct)
    {
        var occasion = occasions.Now(opening.Permit.Clause);
        var json = LegalPayload.Json(matter, opening, occasion.At);
        var packaged = matter.Package(LegalPayload.Hash(json), occasion);
        if (packaged.IsError)
            return packaged.Errors;
        cases.Keep(LegalPackage.Keep(matter, await sealing.SealAsync(json, matter, ct), occasion.At));
        var request = matter.RecordKind == CaseRecordKind.PurchaseRequest ? matter.RecordId : (Guid?)null;
        await ledger.AppendAsync(
            new(opening.Subject, request ?? matter.OwnerId, request, matter.Recipient, matter.Authority, [.. matter.Fields.Values().Select(Name)], opening.Permit, matter.PackageHash!, matter.Id), ct);
        return Of(matter, json);
    }

    private static string Name(LegalField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    private static LegalPackageDto Of(LegalDisclosureCase matter, string json) => new(matter.Reference.Value, Convert.ToHexStringLower(matter.PackageHash!), json);
}

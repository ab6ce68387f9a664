using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence.Conventions;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>When and how a value of a profile was collected: the evidence goes with the value. Name and role of a business have one for both.</summary>
internal sealed class ReceiptFieldCopies(CopyDb db) : FieldLocator("members.collection_receipts.group", DataCategory.MembersInformation, 10)
{
    private const string From = "members.collection_receipts t WHERE t.member_id = ANY (@members) AND t.group = ANY (@fields)";

    public override bool Destroys(CopySet copies) => copies.Members.Count > 0 && Going(copies).Fields.Count > 0;

    public override async Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct)
    {
        var going = await GroupsAsync(Going(copies), ct);
        var staying = (await GroupsAsync(Groups(copies), ct)).Except(going);
        return [.. Held(going, CopyFate.Destroyed, null), .. Held(staying, CopyFate.Retained, SealedFields.NeededByAccount)];
    }

    public override async Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct)
    {
        var rows = await db.ReadAsync($"SELECT to_jsonb(t) - 'xid' FROM {From} ORDER BY t.member_id, t.sequence", Groups(copies), row => JsonNode.Parse(row.GetString(0))!.AsObject(), ct);
        if (rows.Count > 0)
            package.Add(Place, DataCategory.MembersInformation, rows);
    }

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct) => await db.DestroyAsync($"DELETE FROM {From}", Going(copies), ct);

    public override async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        (await db.ReadAsync($"SELECT count(*) FROM {From}", Going(copies), row => row.GetInt64(0), ct))[0];

    private IEnumerable<HeldCopy> Held(IEnumerable<(Guid Member, string Group)> receipts, CopyFate fate, string? ground) => Held(
        receipts.GroupBy(row => row.Member).Select(own => (new HeldRecord(own.Key, null, null), own.Select(row => row.Group).ToArray())), fate, ground);

    private Task<List<(Guid Member, string Group)>> GroupsAsync(CopySet copies, CancellationToken ct) =>
        db.ReadAsync($"SELECT DISTINCT t.member_id, t.group FROM {From} ORDER BY 1, 2", copies, row => (row.GetGuid(0), row.GetString(1)), ct);

    private static CopySet Groups(CopySet copies) => copies with { Fields = [.. copies.Fields.Select(GroupOf).OfType<ProfileGroup>().Distinct().Select(EnumText<ProfileGroup>.Of)] };

    private static CopySet Going(CopySet copies)
    {
        var isWhole = copies.Fields.Count(IsOfBusiness) > 1;
        return Groups(copies with { Fields = [.. copies.Fields.Where(field => !ContactFields.IsNeeded(field) && (isWhole || !IsOfBusiness(field)))] });
    }

    private static bool IsOfBusiness(string field) => field.StartsWith("business", StringComparison.Ordinal);

    private static ProfileGroup? GroupOf(string field) => IsOfBusiness(field)
        ? ProfileGroup.Business
        : Enum.TryParse<ProfileGroup>(field, ignoreCase: true, out var group) ? group : null;
}

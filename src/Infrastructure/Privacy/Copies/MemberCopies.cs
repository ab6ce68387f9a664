using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Members Information (clause 1.1).</summary>
internal sealed class MemberCopies : ICopyCatalogue
{
    public static IEnumerable<TableCopies> Tables =>
    [
        new("members.collection_receipts", typeof(CollectionReceipt), DataCategory.MembersInformation, "t.member_id = ANY (@members)")
        {
            Turn = 10, Id = null, Subject = "t.member_id", Named = false,
        },
        new("members.members", typeof(Member), DataCategory.MembersInformation, "t.id = ANY (@members)")
        {
            Turn = 30, Reference = "t.reference", Since = "t.registered_at",
        },
    ];
}

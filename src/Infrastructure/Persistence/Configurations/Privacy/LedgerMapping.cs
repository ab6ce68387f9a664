using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>
/// What every ledger's table has besides its body: transaction, salt and commitment. The database fills them when a row is appended,
/// whatever was sent, and the roles that append may not read them back.
/// </summary>
internal static class LedgerMapping
{
    public const string Xid = "Xid";
    public const string Salt = "Salt";
    public const string Commitment = "Commitment";

    public static void ToLedger<T>(this EntityTypeBuilder<T> builder, string table, string schema = "privacy")
        where T : class
    {
        builder.ToTable(table, schema);
        ByDatabase(builder.Property<ulong>(Xid).HasColumnType("xid8"));
        ByDatabase(builder.Property<byte[]>(Salt).IsRequired());
        ByDatabase(builder.Property<byte[]>(Commitment).IsRequired());
    }

    private static void ByDatabase(PropertyBuilder property)
    {
        property.ValueGeneratedNever();
        property.Metadata.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
        property.Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }
}

using CarTrade.Domain.Photos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Photos;

internal sealed class PhotoUseConfiguration : IEntityTypeConfiguration<PhotoUse>
{
    public void Configure(EntityTypeBuilder<PhotoUse> builder)
    {
        builder.ToTable("photo_uses", "offers");
        builder.HasKey(use => new { use.PhotoId, use.RequestId });
        builder.HasOne<Photo>().WithMany().HasForeignKey(use => use.PhotoId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(use => use.RequestId, "ix_photo_uses_request");
    }
}

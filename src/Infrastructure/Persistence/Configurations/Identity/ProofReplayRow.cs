using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>A one-time id that was seen, for as long as its nonce or assertion could be good. Unlogged: nothing is lost that matters after a crash of the server but minutes.</summary>
[NotPersonal("hash of a random id")]
internal sealed class ProofReplayRow
{
    public required byte[] Hash { get; init; }

    public DateTimeOffset SeenAt { get; init; }
}

internal sealed class ProofReplayConfiguration : IEntityTypeConfiguration<ProofReplayRow>
{
    public void Configure(EntityTypeBuilder<ProofReplayRow> builder)
    {
        builder.ToTable("proof_replays", "identity");
        builder.IsUnlogged();
        builder.HasKey(r => r.Hash);
        builder.HasIndex(r => r.SeenAt, "ix_proof_replays_seen_at");
    }
}

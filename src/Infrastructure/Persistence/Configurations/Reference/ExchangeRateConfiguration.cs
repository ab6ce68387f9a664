using CarTrade.Domain.Reference.Rates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Reference;

internal sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRate>
{
    private const int Digits = 28;
    private const int Decimals = 12;

    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.ToTable("exchange_rates", "reference");
        builder.HasKey(rate => rate.Id);
        builder.Property(rate => rate.Id).ValueGeneratedNever();
        builder.Property(rate => rate.UnitsPerBase).HasPrecision(Digits, Decimals);
        builder.Property(rate => rate.Source).HasMaxLength(ExchangeRate.SourceLength);
        builder.HasIndex(rate => rate.Date).HasDatabaseName("ix_exchange_rates_date");
    }
}

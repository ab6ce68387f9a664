using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>Every instant is UTC, whatever offset it came with.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(value => value.ToUniversalTime(), value => value.ToUniversalTime());

using CarTrade.WebApi.Errors;
using Npgsql;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>What a dying database says is not taken for a fault of ours, and our faults not for the database's.</summary>
public sealed class DatabaseTroubleTests
{
    [Theory]
    [InlineData("FATAL", "57P01", true)]
    [InlineData("FATAL", "25P03", true)]
    [InlineData("FATAL", "XX000", true)]
    [InlineData("PANIC", "XX000", true)]
    [InlineData("ERROR", "25P02", true)]
    [InlineData("ERROR", "55P03", true)]
    [InlineData("ERROR", "40003", true)]
    [InlineData("ERROR", "53100", true)]
    [InlineData("ERROR", "08P01", true)]
    [InlineData("ERROR", "42P05", true)]
    [InlineData("ERROR", "26000", true)]
    [InlineData("ERROR", "XX000", false)]
    [InlineData("ERROR", "42501", false)]
    [InlineData("ERROR", "23514", false)]
    public void IsPassing_ByWhatTheServerSaid_TellsItsTroubleFromOurFaults(string severity, string state, bool passing) =>
        DatabaseTrouble.IsPassing(new InvalidOperationException("outer", new PostgresException("text", severity, severity, state))).ShouldBe(passing);
}

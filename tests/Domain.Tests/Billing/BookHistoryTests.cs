using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Billing;

/// <summary>Random histories of everything that is booked, with amounts that do not fit, repeats and reversals in between.</summary>
public sealed class BookHistoryTests
{
    private const int Steps = 100_000;
    private const int Between = 500;

    [Fact]
    public void Apply_HundredThousandStepsOfAnything_TheBooksStayTrue()
    {
        var seed = Environment.TickCount;
        var history = new BookHistory(new Random(seed));
        for (var step = 1; step <= Steps; step++)
        {
            history.Step();
            if (step % Between == 0)
                history.Wrong().ShouldBeEmpty($"seed {seed}, step {step}");
        }

        history.Booked.ShouldBeGreaterThan(Steps / 4, $"seed {seed}");
        history.Refused.ShouldBeGreaterThan(Steps / 20, $"seed {seed}");
        history.Repeated.ShouldBeGreaterThan(Steps / 50, $"seed {seed}");
    }
}

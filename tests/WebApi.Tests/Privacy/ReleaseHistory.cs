using FsCheck;
using FsCheck.Fluent;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>What somebody does about a request's contact.</summary>
internal enum Deed
{
    /// <summary>The buyer releases it to the dealership.</summary>
    Release,

    /// <summary>The buyer takes the release back within its window.</summary>
    Cancel,

    /// <summary>The windows end, and what is due is delivered.</summary>
    Deliver,

    /// <summary>The dealership receives whatever lead of the request there is, others' too.</summary>
    Receive,

    /// <summary>Staff suspend the dealership.</summary>
    Suspend,

    /// <summary>Staff reinstate it.</summary>
    Reinstate,

    /// <summary>The buyer withdraws the request.</summary>
    Withdraw,
}

/// <summary>One step: the deed, and which of the dealerships it is about. The last of them was never accredited.</summary>
internal readonly record struct Step(Deed Deed, int Dealer);

/// <summary>A history of steps. When one breaks the promise, smaller ones are tried until nothing can be left out.</summary>
public sealed class ReleaseHistory
{
    private const int Longest = 14;

    /// <summary>Dealerships in a history.</summary>
    public const int Dealers = 3;

    private ReleaseHistory(IReadOnlyList<Step> steps) => Steps = steps;

    internal IReadOnlyList<Step> Steps { get; }

    /// <summary>Any history; the deeds that lead to a disclosure come more often than those that end everything.</summary>
    public static Arbitrary<ReleaseHistory> Any() => Arb.From(Generate(), Shrink);

    /// <summary>The history without each of its halves, quarters and steps, and with its steps about the first dealership.</summary>
    public static IEnumerable<ReleaseHistory> Shrink(ReleaseHistory history)
    {
        var steps = history.Steps;
        for (var size = steps.Count; size > 0; size /= 2)
            for (var at = 0; at + size <= steps.Count; at += size)
                yield return new([.. steps.Take(at), .. steps.Skip(at + size)]);
        for (var at = 0; at < steps.Count; at++)
        {
            if (steps[at].Dealer > 0)
                yield return new([.. steps.Take(at), steps[at] with { Dealer = 0 }, .. steps.Skip(at + 1)]);
        }
    }

    /// <inheritdoc />
    public override string ToString() => string.Join(" → ", Steps.Select(step => step.Deed is Deed.Deliver or Deed.Withdraw ? $"{step.Deed}" : $"{step.Deed} {step.Dealer}"));

    private static Gen<ReleaseHistory> Generate()
    {
        var deed = Gen.Frequency(
            (5, Gen.Constant(Deed.Release)), (1, Gen.Constant(Deed.Cancel)), (4, Gen.Constant(Deed.Deliver)), (5, Gen.Constant(Deed.Receive)),
            (2, Gen.Constant(Deed.Suspend)), (2, Gen.Constant(Deed.Reinstate)), (1, Gen.Constant(Deed.Withdraw)));
        var step = from one in deed from dealer in Gen.Choose(0, Dealers - 1) select new Step(one, dealer);
        return from length in Gen.Choose(1, Longest) from steps in step.ArrayOf(length) select new ReleaseHistory(steps);
    }
}

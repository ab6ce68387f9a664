using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Statements;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Application.Billing.Matching;

/// <summary>Finds the orders of lines, and gives them the money where an exact reference and the buyer's name leave no doubt.</summary>
internal sealed class LineMatching(ICarTradeDb db, LineCandidates candidates, LineAllocations allocations, IPolicyGate gate, IOccasions occasions)
{
    public async Task MatchAsync(IReadOnlyList<StatementLine> lines, CancellationToken ct)
    {
        var found = await candidates.OfAsync(lines, ct);
        var remitters = await RemittersAsync([.. lines.Where(found.Concerns)], ct);
        foreach (var line in lines)
        {
            var finding = LineMatcher.Decide(line.Amount, remitters.GetValueOrDefault(line.Id), await found.NamedByAsync(line, ct), await found.OfAmountAsync(line, ct));
            var match = LineMatch.Of(line.Id);
            db.Set<LineMatch>().Add(match);
            if (await GivenAsync(line, finding, ct) is { IsError: true } refused)
                finding = new(LineMatchAction.Propose, refused.FirstError.Code, finding.Proposals);
            Check(match.Find(finding, occasions.Now("1.3").AsSystem()));
        }
    }

    private async Task<ErrorOr<Success>> GivenAsync(StatementLine line, LineFinding finding, CancellationToken ct)
    {
        if (!finding.IsGiven)
            return Result.Success;
        var part = finding.Proposals[0];
        return await allocations.GiveAsync(
            line, part.OrderId, LineAllocations.Id(line.Id, part.OrderId), line.Amount with { Minor = part.Minor }, finding.Reason == LineMatcher.LessCharges, ct);
    }

    /// <summary>Who sent these, opened in one go and recorded.</summary>
    private async Task<Dictionary<Guid, string?>> RemittersAsync(List<StatementLine> lines, CancellationToken ct)
    {
        var items = lines.ConvertAll(StatementIntake.Item);
        var opened = await gate.OpenManyAsync(items, Purpose.Billing, Recipient.System, ct);
        Check(opened);
        return lines.Zip(opened.Value).ToDictionary(pair => pair.First.Id, pair => pair.Second?.Name);
    }

    private static void Check<T>(ErrorOr<T> outcome)
    {
        if (outcome.IsError)
            throw new InvalidOperationException(outcome.FirstError.Code);
    }
}

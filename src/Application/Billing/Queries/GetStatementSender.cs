using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Statements;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Queries;

/// <summary>Who sent the money of a line, and what was written with it; opened for a stated reason, and recorded.</summary>
/// <param name="LineId">The line.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetStatementSenderQuery(Guid LineId) : IQuery<StatementSenderDto>;

/// <summary>Who sent money.</summary>
/// <param name="Name">The name on the statement.</param>
/// <param name="Account">The account that it came from, or went to.</param>
/// <param name="Text">What was written with it.</param>
/// <param name="EndToEndId">The sender's own reference.</param>
public sealed record StatementSenderDto(string? Name, string? Account, string? Text, string? EndToEndId)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "statement sender";
}

internal sealed class GetStatementSenderHandler(ICarTradeDb db, IPolicyGate gate, ICaller caller) : IQueryHandler<GetStatementSenderQuery, StatementSenderDto>
{
    public async Task<ErrorOr<StatementSenderDto>> Handle(GetStatementSenderQuery request, CancellationToken cancellationToken)
    {
        if (await db.Set<StatementLine>().SingleOrDefaultAsync(row => row.Id == request.LineId, cancellationToken) is not { } line)
            return CommonErrors.NotFound;
        var opened = await gate.OpenAsync(StatementIntake.Item(line), Purpose.Billing, caller.AsRecipient(), cancellationToken);
        return opened.Then(details => new StatementSenderDto(details.Name, details.Account, details.Text, details.EndToEndId));
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Deals;

/// <summary>Asks the database's function, which alone sees papers that are not the asker's.</summary>
internal sealed class ProformaVerdicts(CarTradeDbContext db) : IProformaVerdicts
{
    public async Task<ProformaVerdict> OfAsync(string number, string code, string currency, long total, CancellationToken ct)
    {
        var verdict = await db.Database.SqlQuery<string>($"SELECT deals.proforma_verdict({number}, {code}, {currency}, {total}) AS \"Value\"").SingleAsync(ct);
        return EnumText<ProformaVerdict>.Parse(verdict);
    }
}

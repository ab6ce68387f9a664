using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Gives the migration tool a context without a program around it. It connects to nothing.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<CarTradeDbContext>
{
    public CarTradeDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CarTradeDbContext>();
        PersistenceRegistration.Configure(options, NpgsqlDataSource.Create("Host=localhost"));
        return new(options.Options);
    }
}

using CarTrade.Application.Abstractions;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>As whom a command runs in the main database: the role whose grants apply, and the ids that row-level security compares.</summary>
/// <param name="Role">One of <see cref="DbRoles"/>.</param>
/// <param name="Subject">Member, or purchase request for a guest.</param>
/// <param name="Tenant">Dealership.</param>
/// <param name="Account">Signed-in account or API client.</param>
internal readonly record struct DbIdentity(string Role, Guid? Subject = null, Guid? Tenant = null, Guid? Account = null)
{
    /// <summary>Makes the transaction that it opens run as this identity; ends with the transaction.</summary>
    public const string Prefix =
        "SELECT set_config('role',@_role,true),set_config('app.subject',@_subject,true),set_config('app.tenant',@_tenant,true),set_config('app.account',@_account,true);";

    /// <summary>As <see cref="Prefix"/>, for hand-written batches: numbered parameters need no parsing by the driver.</summary>
    private const string Statement =
        "SELECT set_config('role',$1,true),set_config('app.subject',$2,true),set_config('app.tenant',$3,true),set_config('app.account',$4,true)";

    /// <summary>The program itself.</summary>
    public static DbIdentity Worker => new(DbRoles.Worker);

    /// <summary>Sign-in: the identity schema and nothing else.</summary>
    public static DbIdentity Auth => new(DbRoles.Auth);

    public static DbIdentity Of(ICaller caller) => new(RoleOf(caller.Audience), caller.SubjectId, caller.DealerId, caller.AccountId);

    /// <summary>The first statement of a hand-written batch.</summary>
    public NpgsqlBatchCommand ToStatement() => new(Statement)
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = Role },
            new NpgsqlParameter<string> { TypedValue = Text(Subject) },
            new NpgsqlParameter<string> { TypedValue = Text(Tenant) },
            new NpgsqlParameter<string> { TypedValue = Text(Account) },
        },
    };

    /// <summary>Adds the prefix's four parameters.</summary>
    public void AddTo(NpgsqlParameterCollection parameters)
    {
        parameters.Add(new NpgsqlParameter<string>("_role", Role));
        parameters.Add(new NpgsqlParameter<string>("_subject", Text(Subject)));
        parameters.Add(new NpgsqlParameter<string>("_tenant", Text(Tenant)));
        parameters.Add(new NpgsqlParameter<string>("_account", Text(Account)));
    }

    private static string Text(Guid? id) => id?.ToString() ?? "";

    private static string RoleOf(Audience audience) => audience switch
    {
        Audience.DealerOwner or Audience.DealerSales or Audience.DealerIntegrations or Audience.DealerClient => DbRoles.Partner,
        Audience.Admin => DbRoles.Admin,
        Audience.System => DbRoles.Worker,
        _ => DbRoles.Site,
    };
}

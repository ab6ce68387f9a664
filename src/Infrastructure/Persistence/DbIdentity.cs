using CarTrade.Application.Abstractions;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>As whom a command runs in the main database: the role whose grants apply, and the ids that row-level security compares.</summary>
/// <param name="Role">One of <see cref="DbRoles"/>.</param>
/// <param name="Subject">Member, or purchase request for a guest.</param>
/// <param name="Tenant">Dealership.</param>
internal readonly record struct DbIdentity(string Role, Guid? Subject = null, Guid? Tenant = null)
{
    /// <summary>Makes the transaction that it opens run as this identity; ends with the transaction.</summary>
    public const string Prefix =
        "SELECT set_config('role',@_role,true),set_config('app.subject',@_subject,true),set_config('app.tenant',@_tenant,true);";

    /// <summary>As <see cref="Prefix"/>, for hand-written batches: numbered parameters need no parsing by the driver, and what is not set is empty in a new transaction.</summary>
    private const string WithRole = "SELECT set_config('role',$1,true)";

    private const string WithSubject = "SELECT set_config('role',$1,true),set_config('app.subject',$2,true)";

    private const string WithTenant = "SELECT set_config('role',$1,true),set_config('app.tenant',$2,true)";

    private const string WithBoth = "SELECT set_config('role',$1,true),set_config('app.subject',$2,true),set_config('app.tenant',$3,true)";

    /// <summary>The program itself.</summary>
    public static DbIdentity Worker => new(DbRoles.Worker);

    /// <summary>Sign-in: the identity schema and nothing else.</summary>
    public static DbIdentity Auth => new(DbRoles.Auth);

    public static DbIdentity Of(ICaller caller) => new(RoleOf(caller.Audience), caller.SubjectId, caller.DealerId);

    /// <summary>The first statement of a hand-written batch.</summary>
    public NpgsqlBatchCommand ToStatement()
    {
        var statement = new NpgsqlBatchCommand((Subject, Tenant) switch
        {
            (null, null) => WithRole,
            (not null, null) => WithSubject,
            (null, not null) => WithTenant,
            _ => WithBoth,
        });
        statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Role });
        if (Subject is { } subject)
            statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = subject.ToString() });
        if (Tenant is { } tenant)
            statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = tenant.ToString() });
        return statement;
    }

    /// <summary>Adds the prefix's three parameters.</summary>
    public void AddTo(NpgsqlParameterCollection parameters)
    {
        parameters.Add(new NpgsqlParameter<string>("_role", Role));
        parameters.Add(new NpgsqlParameter<string>("_subject", Text(Subject)));
        parameters.Add(new NpgsqlParameter<string>("_tenant", Text(Tenant)));
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

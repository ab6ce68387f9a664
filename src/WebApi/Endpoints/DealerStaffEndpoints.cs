using CarTrade.Application.Dealers;
using CarTrade.Application.Dealers.Commands;
using CarTrade.Application.Dealers.Queries;
using CarTrade.Domain.Dealers;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>A dealership's people; for its owners.</summary>
internal static class DealerStaffEndpoints
{
    private const string Path = "/dealer/staff";

    public static void MapDealerStaff(this IEndpointRouteBuilder api)
    {
        var staff = api.MapGroup(Path).WithGroupName("dealer").WithTags("Staff");

        staff.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListStaffQuery(), ct).ToOk())
            .Sends<ListStaffQuery>()
            .WithMetadata(new PolicyClauseAttribute("1.6"))
            .WithSummary("Everybody on the staff");

        staff.MapPost("", (StaffBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated(Map.Base + Path))
            .Sends<InviteStaffCommand>().Limited(Limit.Mail)
            .WithSummary("Invite somebody by mail");

        staff.MapPut("/{id:guid}/role", (Guid id, StaffRoleBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ChangeStaffRoleCommand(id, body.Role), ct).ToNoContent())
            .Sends<ChangeStaffRoleCommand>()
            .WithSummary("Give somebody another role; the person signs in again");

        staff.MapDelete("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RemoveStaffCommand(id), ct).ToNoContent())
            .Sends<RemoveStaffCommand>()
            .WithSummary("Remove somebody; the account is closed at once");
    }
}

/// <summary>Somebody to be invited.</summary>
/// <param name="Name">Name, in any script.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Language">Language of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="Phone">Phone, as dialled in Japan or with + and the country code.</param>
/// <param name="Title">Position.</param>
internal sealed record StaffBody(string Name, string Email, DealerStaffRole Role, string Language, string? Phone = null, string? Title = null)
{
    public InviteStaffCommand ToCommand(string? key) => new(new PersonInput(Name, Email, Phone, Title), Role, Language, key);

    public override string ToString() => "invitation";
}

/// <summary>A role.</summary>
/// <param name="Role">What the person may do from now on.</param>
internal sealed record StaffRoleBody(DealerStaffRole Role);

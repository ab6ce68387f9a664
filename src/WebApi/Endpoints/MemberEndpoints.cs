using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Members.Commands;
using CarTrade.Application.Members.Queries;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Registration and a member's own profile.</summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this IEndpointRouteBuilder api)
    {
        var members = api.MapGroup("").WithGroupName("public").WithTags("Account");

        members.MapPost("/members", (RegistrationBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).ToAccepted())
            .Sends<RegisterMemberCommand>().Limited(Limit.Mail)
            .WithSummary("Register; the answer is the same whether the address is known or not");

        members.MapGet("/me", (HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetMeQuery(), ct).ToOk(http, me => me.Version))
            .Sends<GetMeQuery>()
            .WithMetadata(new PolicyClauseAttribute("6.1"))
            .WithSummary("My profile, and when, through which form and under which policy version each value was collected");

        members.MapPut("/me/profile", (ProfileBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.Version().ThenAsync(version => mediator.Send(new UpdateProfileCommand(body.ToContact(), version), ct)).ToNoContent())
            .Sends<UpdateProfileCommand>()
            .WithSummary("Correct my profile; If-Match with the version that was read");
    }
}

/// <summary>A registration. Name, e-mail address and country are required, and nothing else about the person.</summary>
/// <param name="Name">The person's name, in any script.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Password">12 characters or more, and none of the common ones.</param>
/// <param name="Country">Country of residence, ISO 3166-1 alpha-2.</param>
/// <param name="Language">Language of the form and of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="PolicyVersion">The privacy policy version that was shown and accepted.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="Mobile">Mobile number.</param>
/// <param name="Fax">Fax number.</param>
/// <param name="PostalAddress">Postal address.</param>
/// <param name="Business">The person's business.</param>
internal sealed record RegistrationBody(
    string Name,
    string Email,
    string Password,
    string Country,
    string Language,
    string PolicyVersion,
    PhoneInput? Phone = null,
    string? Mobile = null,
    string? Fax = null,
    PostalAddressInput? PostalAddress = null,
    BusinessInput? Business = null)
{
    public RegisterMemberCommand ToCommand() =>
        new(new(Name, Email, Country, Phone, Mobile, Fax, PostalAddress, Business), Password, Language, PolicyVersion);

    public override string ToString() => "registration";
}

/// <summary>A profile as it shall be. The e-mail address changes by proof of the new one: <c>POST /me/email-changes</c>.</summary>
/// <param name="Name">The person's name, in any script.</param>
/// <param name="Country">Country of residence, ISO 3166-1 alpha-2.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="Mobile">Mobile number.</param>
/// <param name="Fax">Fax number.</param>
/// <param name="PostalAddress">Postal address.</param>
/// <param name="Business">The person's business.</param>
internal sealed record ProfileBody(
    string Name,
    string Country,
    PhoneInput? Phone = null,
    string? Mobile = null,
    string? Fax = null,
    PostalAddressInput? PostalAddress = null,
    BusinessInput? Business = null)
{
    public ContactInput ToContact() => new(Name, "", Country, Phone, Mobile, Fax, PostalAddress, Business);

    public override string ToString() => "profile";
}

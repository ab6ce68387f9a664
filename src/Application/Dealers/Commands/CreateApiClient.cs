using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Opens an API client for a program of the dealership. It gets in once it has a key or secret.</summary>
/// <param name="Name">What the dealership calls the program.</param>
/// <param name="Scopes">What it may do: <c>requests:read</c>, <c>leads:read</c>, <c>offers:write</c>.</param>
/// <param name="ExpiresAt">When it ends, within a year.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.DealerOwner, Audience.DealerIntegrations)]
public sealed record CreateApiClientCommand(string Name, IReadOnlyList<string> Scopes, DateTimeOffset ExpiresAt, string? IdempotencyKey)
    : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Shape of a client.</summary>
internal sealed class CreateApiClientValidator : AbstractValidator<CreateApiClientCommand>
{
    public CreateApiClientValidator()
    {
        RuleFor(command => command.Name).Label(IApiClients.NameLength);
        RuleFor(command => command.Scopes).Must(scopes => scopes.Count > 0 && !scopes.Except(ApiScope.All, StringComparer.Ordinal).Any())
            .WithErrorCode(DealerApiClientErrors.ScopesInvalid.Code).WithMessage(DealerApiClientErrors.ScopesInvalid.Description);
    }
}

/// <summary>The client's id is its OAuth client id.</summary>
internal sealed class CreateApiClientHandler(IApiClients clients, OwnClients own) : ICommandHandler<CreateApiClientCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(CreateApiClientCommand request, CancellationToken cancellationToken)
    {
        if (!own.IsUsable(request.ExpiresAt))
            return DealerRefusals.LifeTooLong;
        var id = Guid.CreateVersion7();
        string[] scopes = [.. ApiScope.All.Intersect(request.Scopes, StringComparer.Ordinal)];
        await clients.CreateAsync(new(id, own.Dealer, request.Name.Trim(), scopes, request.ExpiresAt), cancellationToken);
        return new CreatedResource(id, id.ToString());
    }
}

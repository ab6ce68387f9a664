using System.Reflection;
using CarTrade.Application.Abstractions;
using ErrorOr;
using MediatR;

namespace CarTrade.Application.Behaviours;

/// <summary>Refuses a message whose <see cref="AccessAttribute"/> does not name the caller; one without the attribute is refused to all.</summary>
internal sealed class AuthorizationBehaviour<TRequest, TResponse>(ICaller caller, TimeProvider clock) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IErrorOr
{
    private static readonly AccessAttribute Access =
        typeof(TRequest).GetCustomAttribute<AccessAttribute>() ?? new AccessAttribute();

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Access.Refusal(caller, clock.GetUtcNow()) is { } error ? Task.FromResult(ErrorResponse<TResponse>.From(error)) : next();
}

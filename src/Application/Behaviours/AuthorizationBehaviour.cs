using System.Reflection;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
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

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Refusal() is { } error ? Task.FromResult(ErrorResponse<TResponse>.From(error)) : next();

    private Error? Refusal()
    {
        if (!Access.Audiences.Contains(Audience.Anyone) && !Access.Audiences.Contains(caller.Audience))
            return caller.Audience == Audience.Anyone ? CommonErrors.NotAuthenticated : CommonErrors.NotAllowed;
        if (Access.Scope is { } scope && caller.Audience == Audience.DealerClient && !caller.Scopes.Contains(scope))
            return CommonErrors.ScopeMissing(scope);
        if (Access.FreshSignIn && caller.Audience != Audience.System && !(clock.GetUtcNow() - caller.AuthenticatedAt <= Fresh))
            return CommonErrors.FreshSignInNeeded;
        if (Access.Reason && caller.Audience == Audience.Admin && caller.Reason is not { Length: >= 10 and <= 300 })
            return CommonErrors.ReasonNeeded;
        return null;
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;
using MediatR;

namespace CarTrade.Application.Behaviours;

/// <summary>Runs a command in one transaction, with its idempotency key claimed and answered inside it. Queries pass through.</summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWork unitOfWork, IIdempotencyStore idempotency)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IErrorOr
{
    private static readonly bool IsCommand = typeof(TRequest).GetInterfaces()
        .Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICommand<>));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        (IsCommand, request) switch
        {
            (false, _) => next(),
            (true, IIdempotentCommand { IdempotencyKey: { } key }) =>
                unitOfWork.ExecuteAsync(() => OnceAsync(key, request, next, cancellationToken), cancellationToken),
            (true, IIdempotentCommand) => Task.FromResult(ErrorResponse<TResponse>.From(CommonErrors.IdempotencyKeyNeeded)),
            _ => unitOfWork.ExecuteAsync(() => next(), cancellationToken),
        };

    private async Task<TResponse> OnceAsync(string key, TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct)
    {
        var claim = await idempotency.ClaimAsync(key, request, ct);
        if (claim.IsError)
            return ErrorResponse<TResponse>.From(claim.Errors);
        if (claim.Value is { } first)
            return (TResponse)(object)(ErrorOr<CreatedResource>)first;
        var response = await next();
        if (response is ErrorOr<CreatedResource> { IsError: false } created)
            await idempotency.CompleteAsync(key, created.Value, ct);
        return response;
    }
}

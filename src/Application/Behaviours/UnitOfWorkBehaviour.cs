using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;
using MediatR;

namespace CarTrade.Application.Behaviours;

/// <summary>Runs a command in one transaction, with what its idempotency key did kept inside it. Its constraint keeps it away from queries, which need none of what it holds.</summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWork unitOfWork, IIdempotencyStore idempotency)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand, IRequest<TResponse>
    where TResponse : IErrorOr
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        request switch
        {
            IIdempotentCommand { IdempotencyKey: { } key } => unitOfWork.ExecuteAsync(() => OnceAsync(key, request, next, cancellationToken), cancellationToken),
            IIdempotentCommand => Task.FromResult(ErrorResponse<TResponse>.From(CommonErrors.IdempotencyKeyNeeded)),
            _ => unitOfWork.ExecuteAsync(() => next(), cancellationToken),
        };

    private async Task<TResponse> OnceAsync(string key, TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct)
    {
        var earlier = await EarlierAsync(key, request, ct);
        if (earlier.IsThere)
            return earlier.Answer;
        var response = await next();
        if (response is not ErrorOr<CreatedResource> created)
            return response;
        if (!created.IsError)
        {
            idempotency.Keep(key, request, created.Value);
            return response;
        }

        // A refusal may be the doing of the same command, committed a moment ago: then its answer stands.
        earlier = await EarlierAsync(key, request, ct);
        return earlier.IsThere ? earlier.Answer : response;
    }

    private async Task<(bool IsThere, TResponse Answer)> EarlierAsync(string key, TRequest request, CancellationToken ct)
    {
        var found = await idempotency.FindAsync(key, request, ct);
        return (found.IsError, found.Value) switch
        {
            (true, _) => (true, ErrorResponse<TResponse>.From(found.Errors)),
            (_, { } first) => (true, (TResponse)(object)(ErrorOr<CreatedResource>)first),
            _ => default,
        };
    }
}

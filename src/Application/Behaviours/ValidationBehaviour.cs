using ErrorOr;
using FluentValidation;
using MediatR;

namespace CarTrade.Application.Behaviours;

/// <summary>Checks the shape of a message with its validators; no I/O. Each failure names its property and a stable code.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IErrorOr
{
    /// <summary>Metadata key of the failing property's path.</summary>
    public const string Field = "field";

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<Error>? errors = null;
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, cancellationToken);
            foreach (var failure in result.Errors)
                (errors ??= []).Add(Error.Validation(failure.ErrorCode, failure.ErrorMessage, Metadata(failure.PropertyName)));
        }

        return errors is null ? await next() : ErrorResponse<TResponse>.From(errors);
    }

    private static Dictionary<string, object> Metadata(string property) => new(StringComparer.Ordinal) { [Field] = property };
}

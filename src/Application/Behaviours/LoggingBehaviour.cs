using System.Diagnostics;
using CarTrade.Application.Abstractions;
using ErrorOr;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CarTrade.Application.Behaviours;

/// <summary>Logs name, audience, outcome and duration of every message; never its content.</summary>
internal sealed partial class LoggingBehaviour<TRequest, TResponse>(ILogger<LoggingBehaviour<TRequest, TResponse>> logger, ICaller caller)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IErrorOr
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await next();
        if (logger.IsEnabled(LogLevel.Information))
        {
            var outcome = response.IsError ? response.Errors![0].Code : "ok";
            Handled(logger, typeof(TRequest).Name, caller.Audience, outcome, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return response;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Message} by {Audience}: {Outcome} in {Milliseconds:0.0} ms")]
    private static partial void Handled(ILogger logger, string message, Audience audience, string outcome, double milliseconds);
}

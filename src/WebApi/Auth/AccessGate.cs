using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Errors;
using CarTrade.WebApi.Http;

namespace CarTrade.WebApi.Auth;

/// <summary>
/// Refuses a caller who may not send the endpoint's message before a byte of the body is read: whoever may not call learns nothing about
/// what the operation takes. The message's own pipeline asks the same again.
/// </summary>
internal sealed class AccessGate(RequestDelegate next, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext http, CurrentCaller caller) =>
        http.GetEndpoint()?.Metadata.GetMetadata<SendsMetadata>()?.Access.Refusal(caller, clock.GetUtcNow()) is { } error
            ? Problems.From([error]).ExecuteAsync(http)
            : next(http);
}

using System.Reflection;
using ErrorOr;

namespace CarTrade.Application.Behaviours;

/// <summary>Turns errors into the response type of a message, found once a type.</summary>
/// <typeparam name="TResponse">An <c>ErrorOr</c> of something.</typeparam>
public static class ErrorResponse<TResponse>
    where TResponse : IErrorOr
{
    private static readonly Func<List<Error>, TResponse> Make = typeof(TResponse)
        .GetMethod("From", BindingFlags.Public | BindingFlags.Static, [typeof(List<Error>)])!
        .CreateDelegate<Func<List<Error>, TResponse>>();

    /// <summary>The response that carries these errors.</summary>
    public static TResponse From(List<Error> errors) => Make(errors);

    /// <summary>The response that carries this error.</summary>
    public static TResponse From(Error error) => Make([error]);
}

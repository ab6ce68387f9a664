using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>One method of one route, as the running program has it.</summary>
/// <param name="Method">The method; <c>ANY</c> where the route takes all.</param>
/// <param name="Route">The route's pattern.</param>
/// <param name="Endpoint">The endpoint.</param>
internal sealed record Operation(string Method, string Route, RouteEndpoint Endpoint)
{
    /// <summary>An id that no object has.</summary>
    public const string Nowhere = "0193a5a0-0000-7000-8000-000000000000";

    public SendsMetadata? Sends { get; } = Endpoint.Metadata.GetMetadata<SendsMetadata>();

    public string Name => Endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "";

    public AccessAttribute Access => Sends!.Access;

    /// <summary>The media type of its body; null without one.</summary>
    public string? Accepts => Endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0];

    public HttpMethod Verb => new(Method);

    public bool HasId => Endpoint.RoutePattern.Parameters.Any(parameter => parameter.Name.EndsWith('d'));

    /// <summary>The route with values in it.</summary>
    public string Path(Func<string, string?>? value = null) => "/" + string.Join('/', Endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => value?.Invoke(parameter.Name) ?? Default(parameter.Name),
            _ => "",
        }))));

    /// <summary>Every operation of the program, in order of its route.</summary>
    public static IReadOnlyList<Operation> All(TestApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"])
                .Select(method => new Operation(method, "/" + endpoint.RoutePattern.RawText!.Trim('/').Replace(":guid", "", StringComparison.Ordinal), endpoint)))
            .OrderBy(operation => operation.Route, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal),
    ];

    private static string Default(string name) => name switch
    {
        "width" => "640",
        "documentName" => "public",
        "number" => "1",
        "make" => "Toyota",
        _ => Nowhere,
    };
}

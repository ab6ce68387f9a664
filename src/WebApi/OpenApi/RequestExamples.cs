using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>Gives every operation with a JSON body the example kept under its operation id in <c>OpenApi/Examples</c>, ready to be sent.</summary>
internal sealed class RequestExamples : IOperationFilter
{
    private const string Json = "application/json";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var name = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().FirstOrDefault()?.EndpointName;
        if (name is not null && operation.RequestBody?.Content?.TryGetValue(Json, out var media) == true && media is OpenApiMediaType body)
            body.Example = Find(name);
    }

    /// <summary>The example of an operation; null where there is none.</summary>
    public static JsonNode? Find(string operation)
    {
        using var stream = typeof(RequestExamples).Assembly.GetManifestResourceStream($"examples/{operation}");
        return stream is null ? null : JsonNode.Parse(stream);
    }
}

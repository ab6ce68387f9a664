using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>Says in the document what the reader enforces: no unknown properties.</summary>
internal sealed class SchemaConventions : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema { Type: JsonSchemaType.Object, Properties.Count: > 0 } own && context.Type.Name != "ProblemDetails")
            own.AdditionalPropertiesAllowed = false;
    }
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>What every operation has: its problem answers, and the policy clause where personal data comes back.</summary>
internal sealed class OperationConventions : IOperationFilter
{
    private static readonly (string Status, string Meaning)[] Always =
        [("400", "Malformed or invalid; `errors` names the fields."), ("429", "Too many requests; see Retry-After."), ("503", "Try again in a moment.")];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var problem = context.SchemaGenerator.GenerateSchema(typeof(ProblemDto), context.SchemaRepository);
        operation.Responses ??= [];
        foreach (var (status, meaning) in Always)
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = meaning,
                Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new OpenApiMediaType { Schema = problem } },
            };
        }

        var clause = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<PolicyClauseAttribute>().FirstOrDefault();
        if (clause is not null)
            operation.AddExtension("x-policy-clause", new JsonNodeExtension(JsonValue.Create(clause.Clause)!));
    }
}

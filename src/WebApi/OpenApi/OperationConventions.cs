using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>What every operation has: its problem answers, and the policy clause where personal data comes back.</summary>
internal sealed class OperationConventions : IOperationFilter
{
    private static readonly (string Status, string Meaning)[] Always =
        [("400", "Malformed or invalid; `errors` names the fields."), ("429", "Too many requests; see Retry-After."), ("503", "Try again in a moment.")];

    private static readonly (string Status, string Meaning)[] ForSome =
        [("401", "Nobody is signed in."), ("403", "This caller may not."), ("404", "Nothing here for this caller."), ("409", "The object's state does not allow it; `allowed` names what it does."), ("422", "Understood, and refused.")];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var problem = context.SchemaGenerator.GenerateSchema(typeof(ProblemDto), context.SchemaRepository);
        var sends = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<SendsMetadata>().FirstOrDefault();
        var restricted = sends?.Access.Audiences.Contains(Audience.Anyone) == false;
        operation.Responses ??= [];
        foreach (var (status, meaning) in restricted ? Always.Concat(ForSome) : Always)
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = meaning,
                Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/problem+json"] = new OpenApiMediaType { Schema = problem },
                },
            };
        }

        if (sends is not null)
            operation.AddExtension("x-audience", new JsonNodeExtension(new JsonArray([.. sends.Access.Audiences.Select(a => JsonValue.Create(a.ToString()))])));
        if (sends?.Access.Scope is { } scope)
            operation.AddExtension("x-scope", new JsonNodeExtension(JsonValue.Create(scope)!));
        var clause = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<PolicyClauseAttribute>().FirstOrDefault();
        if (clause is not null)
            operation.AddExtension("x-policy-clause", new JsonNodeExtension(JsonValue.Create(clause.Clause)!));
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;
using CarTrade.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>The three OpenAPI documents: for the SPA, for dealers' systems, for admins.</summary>
internal static class OpenApiDocuments
{
    /// <summary>Name of the document, by an operation's group name, to its title.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["public"] = "CarTrade: buyers",
        ["dealer"] = "CarTrade: dealers",
        ["admin"] = "CarTrade: admins",
    };

    public static void AddOpenApiDocuments(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            foreach (var (name, title) in All)
                options.SwaggerDoc(name, new() { Title = title, Version = "v1" });
            options.DocInclusionPredicate((document, api) => api.GroupName == document);
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.UseAllOfToExtendReferenceSchemas();
            options.OperationFilter<OperationConventions>();
            options.OperationFilter<RequestExamples>();
            options.ParameterFilter<QueryEnumParameters>();
            options.SchemaFilter<SchemaConventions>();
            options.CustomSchemaIds(SchemaNames.Of);
            MapQueryEnums(options, typeof(Incoterm), typeof(Steering), typeof(Fuel), typeof(BodyType));
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.xml"))
                options.IncludeXmlComments(file);
        });
    }

    /// <summary>An enum of a query string is a string of the enum's names.</summary>
    private static void MapQueryEnums(SwaggerGenOptions options, params ReadOnlySpan<Type> enums)
    {
        foreach (var type in enums)
        {
            List<JsonNode> names = [.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))];
            options.MapType(typeof(QueryEnum<>).MakeGenericType(type), () => new OpenApiSchema { Type = JsonSchemaType.String, Enum = names });
        }
    }

    public static void MapOpenApiDocuments(this WebApplication app) =>
        app.MapSwagger("/openapi/{documentName}.json", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
}

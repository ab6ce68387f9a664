using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;
using CarTrade.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>
/// Names the words that an enum in a query string may be. The framework describes a type that reads itself as plain text, which the filter mends; what may
/// be named several times, or is a property of a parameter object, it describes by its own type, which the mapping answers.
/// </summary>
internal sealed class QueryEnums : IParameterFilter
{
    private static readonly Type[] Mapped = [typeof(Incoterm), typeof(Steering), typeof(Fuel), typeof(BodyType)];

    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        var type = context.ApiParameterDescription.ParameterDescriptor?.ParameterType ?? context.ParameterInfo?.ParameterType ?? context.PropertyInfo?.PropertyType;
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (parameter is OpenApiParameter own && type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(QueryEnum<>))
            own.Schema = context.SchemaGenerator.GenerateSchema(type.GetGenericArguments()[0], context.SchemaRepository);
    }

    internal static void Map(SwaggerGenOptions options)
    {
        foreach (var type in Mapped)
        {
            List<JsonNode> names = [.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))];
            options.MapType(typeof(QueryEnum<>).MakeGenericType(type), () => new OpenApiSchema { Type = JsonSchemaType.String, Enum = names });
        }
    }
}

/// <summary>Puts both halves in force.</summary>
internal static class QueryEnumOptions
{
    public static void DescribeQueryEnums(this SwaggerGenOptions options)
    {
        options.ParameterFilter<QueryEnums>();
        QueryEnums.Map(options);
    }
}

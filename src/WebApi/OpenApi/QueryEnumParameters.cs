using CarTrade.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CarTrade.WebApi.OpenApi;

/// <summary>Names the words that an enum in a query string may be; the framework describes any type that reads itself as plain text.</summary>
internal sealed class QueryEnumParameters : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        var type = context.ApiParameterDescription.ParameterDescriptor?.ParameterType ?? context.ParameterInfo?.ParameterType ?? context.PropertyInfo?.PropertyType;
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (parameter is OpenApiParameter own && type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(QueryEnum<>))
            own.Schema = context.SchemaGenerator.GenerateSchema(type.GetGenericArguments()[0], context.SchemaRepository);
    }
}

using Microsoft.OpenApi;

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
            options.DescribeQueryEnums();
            options.SchemaFilter<SchemaConventions>();
            options.CustomSchemaIds(SchemaNames.Of);
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.xml"))
                options.IncludeXmlComments(file);
        });
    }

    public static void MapOpenApiDocuments(this WebApplication app) =>
        app.MapSwagger("/openapi/{documentName}.json", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
}

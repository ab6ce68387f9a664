namespace CarTrade.WebApi.OpenApi;

/// <summary>Names schemas after their types: <c>Page&lt;OfferDto&gt;</c> is <c>OfferPage</c>.</summary>
internal static class SchemaNames
{
    public static string Of(Type type)
    {
        if (!type.IsGenericType)
            return type.Name.EndsWith("Dto", StringComparison.Ordinal) ? type.Name[..^3] : type.Name;
        var arguments = string.Concat(type.GetGenericArguments().Select(Of));
        return arguments + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
    }
}

using ErrorOr;

namespace CarTrade.Application.Common;

/// <summary>Fields that refusals name.</summary>
internal static class ErrorFields
{
    private const string Field = "field";

    /// <summary>The same refusals, their fields being those of an object within the message.</summary>
    /// <param name="errors">The refusals.</param>
    /// <param name="path">Where the object is, such as <c>offer</c>.</param>
    public static List<Error> Under(this List<Error> errors, string path) => errors.ConvertAll(error =>
        error.Metadata?.GetValueOrDefault(Field) is string field
            ? Error.Custom(error.NumericType, error.Code, error.Description, new(error.Metadata, StringComparer.Ordinal) { [Field] = $"{path}.{field}" })
            : error);
}

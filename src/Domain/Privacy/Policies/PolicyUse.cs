namespace CarTrade.Domain.Privacy.Policies;

/// <summary>What a clause lets happen: each purpose for each recipient with each category. Names are those of the enums where the program acts on them.</summary>
/// <param name="Purposes">Purposes, as in <see cref="Purpose"/> in camel case, or one of a planned clause.</param>
/// <param name="Recipients">Recipients, as in <see cref="RecipientKind"/>, or one of a planned clause.</param>
/// <param name="Categories">Categories, as in <see cref="DataCategory"/>.</param>
public sealed record PolicyUse(IReadOnlyList<string> Purposes, IReadOnlyList<string> Recipients, IReadOnlyList<string> Categories)
{
    internal bool Permits(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        Has(Categories, category) && Has(Purposes, purpose) && Has(Recipients, recipient);

    private static bool Has<T>(IReadOnlyList<string> names, T value)
        where T : struct, Enum => names.Contains(value.ToString(), StringComparer.OrdinalIgnoreCase);
}

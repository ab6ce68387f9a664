using System.Collections.Frozen;
using System.Text;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Finds models by any of their names; the model's own names win over another's alias.</summary>
internal static class ModelNames
{
    public static FrozenDictionary<(string Make, string Name), Model> Of(IReadOnlyList<Model> models)
    {
        var names = new Dictionary<(string, string), Model>();
        foreach (var model in models)
        {
            foreach (var name in new[] { model.Slug, model.Name, model.NameJa }.OfType<string>())
                names[(model.Make, Key(name))] = model;
        }

        foreach (var model in models)
        {
            foreach (var alias in model.Aliases)
                names.TryAdd((model.Make, Key(alias)), model);
        }

        return names.ToFrozenDictionary();
    }

    public static string Key(string name) => name.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}

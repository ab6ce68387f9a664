using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

/// <summary>Takes what is returned to a person.</summary>
public interface IReturnPackage
{
    /// <summary>Adds the records of one store, opened: JSON objects by field name.</summary>
    void Add(string place, DataCategory category, IReadOnlyList<System.Text.Json.Nodes.JsonObject> records);

    /// <summary>Adds a file.</summary>
    void AddFile(string name, byte[] content);
}

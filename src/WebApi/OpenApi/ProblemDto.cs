using CarTrade.WebApi.Errors;

namespace CarTrade.WebApi.OpenApi;

/// <summary>RFC 9457 problem, as every refusal of the API is.</summary>
/// <param name="Type">Address that names the kind of problem.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable, machine-readable code.</param>
/// <param name="TraceId">Quote it to the operator.</param>
/// <param name="Detail">What happened, in English.</param>
/// <param name="Errors">Failures by the JSON field's path.</param>
/// <param name="Allowed">What the object's state allows instead, for an illegal transition.</param>
internal sealed record ProblemDto(
    string Type,
    string Title,
    int Status,
    string Code,
    string TraceId,
    string? Detail = null,
    IReadOnlyDictionary<string, FieldError[]>? Errors = null,
    IReadOnlyList<string>? Allowed = null);

using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Reference.Queries;

/// <summary>The models of a make with their generations.</summary>
/// <param name="Make">Slug or name.</param>
[Access(Audience.Anyone)]
public sealed record ListModelsQuery(string Make) : IQuery<IReadOnlyList<ModelDto>>;

/// <summary>A model.</summary>
/// <param name="Slug">Key within its make, such as <c>land-cruiser-prado</c>.</param>
/// <param name="Name">Name in Latin letters.</param>
/// <param name="NameJa">Name in Japanese, where it differs.</param>
/// <param name="Aliases">Other names that people use.</param>
/// <param name="Generations">Its generations, oldest first.</param>
public sealed record ModelDto(
    string Slug, string Name, string? NameJa, IReadOnlyList<string> Aliases, IReadOnlyList<ModelGenerationDto> Generations);

/// <summary>A generation of a model. From general knowledge: years at the edges may be off by one.</summary>
/// <param name="Code">Code, such as <c>AH30</c>.</param>
/// <param name="YearFrom">First year of sale.</param>
/// <param name="YearTo">Last year of sale; absent while it is sold.</param>
/// <param name="Body">Body.</param>
/// <param name="EngineCc">Engine sizes in cc.</param>
/// <param name="Fuels">Fuels.</param>
/// <param name="Transmissions">Gearboxes.</param>
/// <param name="Drives">Driven wheels.</param>
/// <param name="ChassisCodes">Chassis codes (型式).</param>
public sealed record ModelGenerationDto(
    string Code,
    int YearFrom,
    int? YearTo,
    BodyType Body,
    IReadOnlyList<int> EngineCc,
    IReadOnlyList<Fuel> Fuels,
    IReadOnlyList<Transmission> Transmissions,
    IReadOnlyList<Drive> Drives,
    IReadOnlyList<string> ChassisCodes);

internal sealed class ListModelsHandler(IReferenceData reference) : IQueryHandler<ListModelsQuery, IReadOnlyList<ModelDto>>
{
    public Task<ErrorOr<IReadOnlyList<ModelDto>>> Handle(ListModelsQuery request, CancellationToken cancellationToken)
    {
        if (reference.FindMake(request.Make) is not { } make)
            return Task.FromResult<ErrorOr<IReadOnlyList<ModelDto>>>(ReferenceErrors.MakeUnknown);
        IReadOnlyList<ModelDto> models = [.. reference.ModelsOf(make.Slug).Select(Dto)];
        return Task.FromResult(ErrorOrFactory.From(models));
    }

    private static ModelDto Dto(Model model) => new(model.Slug, model.Name, model.NameJa, model.Aliases, [.. model.Generations.Select(Dto)]);

    private static ModelGenerationDto Dto(ModelGeneration generation) => new(
        generation.Code,
        generation.YearFrom,
        generation.YearTo,
        generation.Body,
        generation.EngineCc,
        generation.Fuels,
        generation.Transmissions,
        generation.Drives,
        generation.ChassisCodes);
}

internal sealed class ListModelsValidator : AbstractValidator<ListModelsQuery>
{
    public ListModelsValidator() => RuleFor(query => query.Make).ReferenceText();
}

using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference;
using ErrorOr;

namespace CarTrade.Application.Reference.Queries;

/// <summary>All makes, those of cars first.</summary>
[Access(Audience.Anyone)]
public sealed record ListMakesQuery : IQuery<IReadOnlyList<MakeDto>>;

/// <summary>A maker of vehicles.</summary>
/// <param name="Slug">Key, such as <c>toyota</c>.</param>
/// <param name="Name">Name in Latin letters.</param>
/// <param name="NameJa">Name in Japanese, where it differs.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Kind">What it makes.</param>
/// <param name="Models">How many of its models are known.</param>
public sealed record MakeDto(string Slug, string Name, string? NameJa, string Country, MakeKind Kind, int Models);

internal sealed class ListMakesHandler(IReferenceData reference) : IQueryHandler<ListMakesQuery, IReadOnlyList<MakeDto>>
{
    public Task<ErrorOr<IReadOnlyList<MakeDto>>> Handle(ListMakesQuery request, CancellationToken cancellationToken)
    {
        IReadOnlyList<MakeDto> makes =
        [
            .. reference.Makes.Select(make => new MakeDto(
                make.Slug, make.Name, make.NameJa, make.Country, make.Kind, reference.ModelsOf(make.Slug).Count)),
        ];
        return Task.FromResult(ErrorOrFactory.From(makes));
    }
}

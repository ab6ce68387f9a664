using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Reference.Queries;

/// <summary>Sea ports by country and beginning of name or code; for a landlocked country its gateways first.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; absent searches everywhere.</param>
/// <param name="Q">Beginning or part of the name, or a UN/LOCODE.</param>
/// <param name="Limit">At most so many.</param>
[Access(Audience.Anyone)]
public sealed record SearchPortsQuery(string? Country, string? Q, int? Limit) : IQuery<IReadOnlyList<PortDto>>;

/// <summary>A sea port.</summary>
/// <param name="Code">UN/LOCODE.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of where it lies.</param>
/// <param name="Name">Name.</param>
/// <param name="Role">What the trade uses it for.</param>
/// <param name="Latitude">Degrees north, where known.</param>
/// <param name="Longitude">Degrees east, where known.</param>
/// <param name="Note">What to know about it, in English.</param>
public sealed record PortDto(string Code, string Country, string Name, PortRole Role, double? Latitude, double? Longitude, string? Note);

internal sealed class SearchPortsHandler(IReferenceData reference) : IQueryHandler<SearchPortsQuery, IReadOnlyList<PortDto>>
{
    public Task<ErrorOr<IReadOnlyList<PortDto>>> Handle(SearchPortsQuery request, CancellationToken cancellationToken)
    {
        IReadOnlyList<PortDto> ports =
        [
            .. reference.SearchPorts(request.Country, request.Q, request.Limit ?? PageLimits.Default).Select(port => new PortDto(
                port.Code, port.Country, port.Name, port.Role, port.Latitude, port.Longitude, port.Note)),
        ];
        return Task.FromResult(ErrorOrFactory.From(ports));
    }
}

internal sealed class SearchPortsValidator : AbstractValidator<SearchPortsQuery>
{
    public SearchPortsValidator()
    {
        RuleFor(query => query.Country).ReferenceCountry();
        RuleFor(query => query.Q).ReferenceText();
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("limit.out_of_range");
    }
}

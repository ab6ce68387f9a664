using AutoMapper;
using AutoMapper.QueryableExtensions;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference.Rates;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Reference.Queries;

/// <summary>Uploaded exchange rates, the newest upload first.</summary>
/// <param name="After">Where the last page ended.</param>
/// <param name="Limit">At most so many.</param>
[Access(Audience.Admin)]
public sealed record ListUploadedRatesQuery(Guid? After = null, int? Limit = null) : IQuery<Page<UploadedRateDto>>;

/// <summary>An uploaded rate.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Base">The currency of which one unit is priced.</param>
/// <param name="Currency">The currency of the price.</param>
/// <param name="Date">The day that it stands for.</param>
/// <param name="UnitsPerBase">Units of the currency for one unit of the base.</param>
/// <param name="Source">Who published it.</param>
/// <param name="UploadedBy">The admin's account.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
public sealed record UploadedRateDto(
    Guid Id, string Base, string Currency, DateOnly Date, decimal UnitsPerBase, string Source, Guid UploadedBy, DateTimeOffset UploadedAt);

internal sealed class UploadedRateProfile : Profile
{
    public UploadedRateProfile() => CreateProjection<ExchangeRate, UploadedRateDto>()
        .ForCtorParam(nameof(UploadedRateDto.Base), to => to.MapFrom(rate => rate.Base.Code))
        .ForCtorParam(nameof(UploadedRateDto.Currency), to => to.MapFrom(rate => rate.Currency.Code));
}

internal sealed class ListUploadedRatesHandler(ICarTradeDb db, AutoMapper.IConfigurationProvider maps)
    : IQueryHandler<ListUploadedRatesQuery, Page<UploadedRateDto>>
{
    public async Task<ErrorOr<Page<UploadedRateDto>>> Handle(ListUploadedRatesQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var rates = await db.Set<ExchangeRate>().Where(rate => request.After == null || rate.Id.CompareTo(request.After.Value) < 0)
            .OrderByDescending(rate => rate.Id).Take(limit + 1).ProjectTo<UploadedRateDto>(maps).ToListAsync(cancellationToken);
        var items = rates.Take(limit).ToList();
        return new Page<UploadedRateDto>(items, rates.Count > limit ? items[^1].Id.ToString() : null);
    }
}

internal sealed class ListUploadedRatesValidator : AbstractValidator<ListUploadedRatesQuery>
{
    public ListUploadedRatesValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("limit.out_of_range");
}

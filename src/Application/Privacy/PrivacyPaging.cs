using CarTrade.Application.Abstractions;
using FluentValidation;

namespace CarTrade.Application.Privacy;

/// <summary>Pages of records of processing, newest first: their ids are in the order of time.</summary>
internal static class PrivacyPaging
{
    public static IRuleBuilderOptions<T, int?> PageLimit<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");

    /// <summary>A page from one row more than it holds.</summary>
    public static Page<TDto> ToPage<TDto>(this IReadOnlyList<TDto> rows, int limit, Func<TDto, string> cursor) => rows.Count > limit
        ? new([.. rows.Take(limit)], cursor(rows[limit - 1]))
        : new(rows, null);
}

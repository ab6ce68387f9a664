using CarTrade.Application.Abstractions;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy;

/// <summary>Pages of records of processing, newest first: their ids are in the order of time.</summary>
internal static class PrivacyPaging
{
    private const string Id = "Id";

    public static IRuleBuilderOptions<T, int?> PageLimit<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");

    /// <summary>Rows older than where the page before ended, newest first, one more than the page holds.</summary>
    /// <param name="rows">Rows whose <c>Id</c> is a <see cref="Guid"/> in the order of time.</param>
    /// <param name="after">The last id of the page before.</param>
    /// <param name="limit">Rows on a page.</param>
    public static IQueryable<T> Newest<T>(this IQueryable<T> rows, Guid? after, int limit)
        where T : class
    {
        var older = after is { } last ? rows.Where(row => EF.Property<Guid>(row, Id).CompareTo(last) < 0) : rows;
        return older.OrderByDescending(row => EF.Property<Guid>(row, Id)).Take(limit + 1);
    }

    /// <summary>A page from one row more than it holds.</summary>
    public static Page<TDto> ToPage<TDto>(this IReadOnlyList<TDto> rows, int limit, Func<TDto, string> cursor) => rows.Count > limit
        ? new([.. rows.Take(limit)], cursor(rows[limit - 1]))
        : new(rows, null);
}

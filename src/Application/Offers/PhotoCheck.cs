using CarTrade.Application.Abstractions;
using CarTrade.Domain.Photos;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers;

/// <summary>Whether photos named in an offer are the dealership's own: row-level security shows it no others.</summary>
internal static class PhotoCheck
{
    public static async Task<bool> AllExistAsync(ICarTradeDb db, IReadOnlyList<Guid> photos, CancellationToken ct)
    {
        var ids = photos.Distinct().Select(id => new PhotoId(id)).ToList();
        return await db.Set<Photo>().CountAsync(photo => ids.Contains(photo.Id), ct) == ids.Count;
    }
}

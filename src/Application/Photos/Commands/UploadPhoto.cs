using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Photos;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Photos.Commands;

/// <summary>Keeps a prepared photo for the caller's dealership. The same photo again is the one that it has, from now on.</summary>
/// <param name="Photo">What <c>PreparePhotoQuery</c> made of the upload.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = "offers:write")]
public sealed record UploadPhotoCommand(PreparedPhoto Photo) : ICommand<PhotoDto>;

/// <summary>A photo of the dealership.</summary>
/// <param name="Id">Names it in offers.</param>
/// <param name="Width">Pixels of the largest form.</param>
/// <param name="Height">Pixels of the largest form.</param>
public sealed record PhotoDto(Guid Id, int Width, int Height);

internal sealed class UploadPhotoHandler(ICarTradeDb db, ICaller caller, IPhotoStore store, TimeProvider clock)
    : ICommandHandler<UploadPhotoCommand, PhotoDto>
{
    public async Task<ErrorOr<PhotoDto>> Handle(UploadPhotoCommand request, CancellationToken cancellationToken)
    {
        var (photo, dealer) = (request.Photo, new DealerId(caller.DealerId!.Value));
        var photos = db.Set<Photo>().AsTracking().Where(each => each.DealerId == dealer);
        var known = await photos.FirstOrDefaultAsync(each => each.Sha256 == photo.Sha256, cancellationToken);
        if (known is null && await photos.CountAsync(cancellationToken) >= store.PerDealer)
            return PhotoErrors.QuotaReached;
        var saved = await store.SaveAsync(photo, cancellationToken);
        if (saved.IsError)
            return saved.Errors;
        if (known is not null)
        {
            known.Renew(clock.GetUtcNow());
            return new PhotoDto(known.Id.Value, known.Width, known.Height);
        }

        var added = Photo.Create(PhotoId.New(clock), dealer, photo.Width, photo.Height, photo.Sha256, clock.GetUtcNow());
        db.Set<Photo>().Add(added);
        return new PhotoDto(added.Id.Value, added.Width, added.Height);
    }
}

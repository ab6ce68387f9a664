using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Photos;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Photos.Queries;

/// <summary>One width of a photo, for its dealership and for buyers whose request has an offer that shows it.</summary>
/// <param name="Id">The photo.</param>
/// <param name="Width">320, 640 or 1280 pixels.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.DealerClient, Audience.Admin, Scope = "offers:write")]
public sealed record GetPhotoQuery(Guid Id, int Width) : IQuery<PhotoFile>;

/// <summary>A photo's file.</summary>
/// <param name="Content">The image, to be disposed of by the reader.</param>
/// <param name="ETag">Strong, by content and width; quoted.</param>
/// <param name="CreatedAt">When it was uploaded, UTC.</param>
public sealed record PhotoFile(Stream Content, string ETag, DateTimeOffset CreatedAt);

internal sealed class GetPhotoValidator : AbstractValidator<GetPhotoQuery>
{
    public GetPhotoValidator() => RuleFor(query => query.Width).Must(PhotoRules.Widths.Contains)
        .WithErrorCode(PhotoErrors.UnknownWidth.Code).WithMessage(PhotoErrors.UnknownWidth.Description);
}

internal sealed class GetPhotoHandler(ICarTradeDb db, ICaller caller, IPhotoStore store) : IQueryHandler<GetPhotoQuery, PhotoFile>
{
    public async Task<ErrorOr<PhotoFile>> Handle(GetPhotoQuery request, CancellationToken cancellationToken)
    {
        var photo = await db.Set<Photo>().ShownTo(request.Id, caller, db).Select(each => new { each.Sha256, each.CreatedAt }).FirstOrDefaultAsync(cancellationToken);
        return photo is not null && store.Open(photo.Sha256, request.Width) is { } content
            ? new PhotoFile(content, $"\"{Convert.ToHexStringLower(photo.Sha256)}-{request.Width}\"", photo.CreatedAt)
            : CommonErrors.NotFound;
    }
}

using CarTrade.Application.Photos.Commands;
using CarTrade.Application.Photos.Queries;
using CarTrade.WebApi.Hosting;
using CarTrade.WebApi.Http;
using ErrorOr;
using MediatR;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Photos of cars: dealerships upload them, buyers with an offer that shows them see them.</summary>
internal static class PhotoEndpoints
{
    internal static void MapPhotos(this IEndpointRouteBuilder api)
    {
        api.MapPost("/dealer/photos", (HttpRequest request, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new PreparePhotoQuery(request.Body), ct)
                    .ThenAsync(photo => mediator.Send(new UploadPhotoCommand(photo), ct))
                    .ToPhoto())
            .Sends<UploadPhotoCommand>()
            .Accepts<Stream>("image/jpeg", "image/png", "image/webp")
            .WithMetadata(new RequestSizeLimitAttribute(Limits.Photo), new RequestTimeoutAttribute(Limits.PhotoMilliseconds))
            .WithGroupName("dealer").WithTags("Photos")
            .WithSummary("Upload a photo of a car: the image itself as the body, at most 12 MiB; kept in three widths without its metadata");

        api.MapGet("/photos/{id:guid}/{width:int}", (Guid id, int width, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPhotoQuery(id, width), ct).ToImage(http, id, width))
            .Sends<GetPhotoQuery>()
            .Produces<Stream>(StatusCodes.Status200OK, "image/webp")
            .WithGroupName("public").WithTags("Photos")
            .WithSummary("A photo 320, 640 or 1280 pixels wide, for its dealership and for buyers with an offer that shows it");
    }
}

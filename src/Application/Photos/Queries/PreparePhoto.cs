using CarTrade.Application.Abstractions;
using CarTrade.Domain.Photos;
using ErrorOr;

namespace CarTrade.Application.Photos.Queries;

/// <summary>Reads an upload and makes the forms that will be kept. Decoding takes its time, so it comes before the command's transaction.</summary>
/// <param name="Content">The upload as it comes: read once it is known that the caller may, and no further than the limit.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = "offers:write")]
public sealed record PreparePhotoQuery(Stream Content) : IQuery<PreparedPhoto>;

internal sealed class PreparePhotoHandler(IPhotoEncoder encoder) : IQueryHandler<PreparePhotoQuery, PreparedPhoto>
{
    private const int Step = 64 * 1024;

    public async Task<ErrorOr<PreparedPhoto>> Handle(PreparePhotoQuery request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[Step];
        for (int count; (count = await request.Content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            await body.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            if (body.Length > PhotoRules.MaxBytes)
                return PhotoErrors.TooLarge;
        }

        var content = body.ToArray();
        return await PhotoHeader.Read(content).ThenAsync(header => encoder.EncodeAsync(content, header, cancellationToken));
    }
}

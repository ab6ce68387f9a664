using CarTrade.Domain.Dealers;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>A piece of evidence.</summary>
/// <param name="Id">The piece.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Title">What the document is; null for who may not see it.</param>
/// <param name="Number">Its number, or where it is filed.</param>
/// <param name="Note">Anything else.</param>
/// <param name="ExpiresOn">Last day on which it counts.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
/// <param name="VerifiedAt">When an administrator verified it.</param>
/// <param name="SupersededAt">When the facts that it shows were changed: it counts no more.</param>
public sealed record EvidenceDto(
    Guid Id,
    EvidenceKind Kind,
    string? Title,
    string? Number,
    string? Note,
    DateOnly? ExpiresOn,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? VerifiedAt,
    DateTimeOffset? SupersededAt)
{
    internal static EvidenceDto Of(Evidence piece, EvidenceDetails? details) =>
        new(piece.Id.Value, piece.Kind, details?.Title, details?.Number, details?.Note, piece.ExpiresOn, piece.SubmittedAt, piece.VerifiedAt, piece.SupersededAt);
}

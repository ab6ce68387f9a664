using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Declares that words were wrong: every consent that lives by them ends as never valid. Some at a time; call until none is left.</summary>
/// <param name="TextSha256">SHA-256 of the words.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record InvalidateConsentsCommand(string TextSha256) : ICommand<InvalidationDto>;

/// <summary>What an invalidation did.</summary>
/// <param name="Invalidated">Consents ended.</param>
/// <param name="More">Whether there are more.</param>
public sealed record InvalidationDto(int Invalidated, bool More);

/// <summary>Shape of an invalidation.</summary>
internal sealed class InvalidateConsentsValidator : AbstractValidator<InvalidateConsentsCommand>
{
    public InvalidateConsentsValidator() => RuleFor(command => command.TextSha256).Line(ConsentEvent.HashLength);
}

/// <summary>Appends an event to each.</summary>
internal sealed class InvalidateConsentsHandler(ICarTradeDb db, Preferences preferences, ICaller caller, IOccasions occasions)
    : ICommandHandler<InvalidateConsentsCommand, InvalidationDto>
{
    private const int Batch = 500;

    public async Task<ErrorOr<InvalidationDto>> Handle(InvalidateConsentsCommand request, CancellationToken cancellationToken)
    {
        var given = db.Set<ConsentEvent>();
        var owners = await given.Where(row => row.TextSha256 == request.TextSha256 && row.Action == ConsentAction.Give && row.Kind != ConsentKind.PolicyAcknowledgement)
            .Where(row => !given.Any(later => later.OwnerId == row.OwnerId && later.Sequence > row.Sequence && later.Kind == row.Kind
                && later.Topic == row.Topic && later.Channel == row.Channel && later.RecipientId == row.RecipientId))
            .Select(row => row.OwnerId).Distinct().Take(Batch + 1).ToListAsync(cancellationToken);
        var count = 0;
        foreach (var owner in owners.Take(Batch))
            count += await InvalidateAsync(owner, request.TextSha256, occasions.Now(reason: caller.Reason), cancellationToken);
        return new InvalidationDto(count, owners.Count > Batch);
    }

    private async Task<int> InvalidateAsync(Guid owner, string sha256, Occasion occasion, CancellationToken ct)
    {
        var book = await preferences.LoadAsync(owner, ct);
        foreach (var matter in book.Matters.Where(matter => book.Last(matter) is { Action: ConsentAction.Give } last && last.TextSha256 == sha256))
            book.Invalidate(matter, occasion);
        preferences.Append(book);
        return book.Added.Count;
    }
}

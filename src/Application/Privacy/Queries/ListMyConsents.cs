using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Privacy.Consents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>All that the caller can decide on, and where it stands. Nothing is ticked that the caller did not give.</summary>
/// <param name="Language">Language of the words: <c>en</c> or <c>ja</c>.</param>
/// <param name="GlobalPrivacyControl">Whether the browser sent <c>Sec-GPC: 1</c>.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record ListMyConsentsQuery(string Language, bool GlobalPrivacyControl) : IQuery<ConsentsDto>;

internal sealed class ListMyConsentsValidator : AbstractValidator<ListMyConsentsQuery>
{
    public ListMyConsentsValidator() => RuleFor(query => query.Language).MailLanguage();
}

internal sealed class ListMyConsentsHandler(Preferences preferences) : IQueryHandler<ListMyConsentsQuery, ConsentsDto>
{
    public async Task<ErrorOr<ConsentsDto>> Handle(ListMyConsentsQuery request, CancellationToken cancellationToken) =>
        await preferences.ShowAsync(await preferences.LoadAsync(cancellationToken), request.Language, request.GlobalPrivacyControl, cancellationToken);
}

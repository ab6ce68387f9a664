using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>
/// A person's decision. Giving takes one matter and the hash of the words shown; withdrawing is one step, for one matter or, without topic
/// or channel, for all of them. With <c>Sec-GPC: 1</c> marketing is never given: the decision is recorded as a refusal.
/// </summary>
/// <param name="Kind">What kind.</param>
/// <param name="Decision">What the person decided.</param>
/// <param name="Language">The language in which the words were shown: <c>en</c> or <c>ja</c>.</param>
/// <param name="Topic">Topic of marketing; absent means all, to refuse or withdraw.</param>
/// <param name="Channel">Channel of marketing; absent means all, to refuse or withdraw.</param>
/// <param name="RecipientId">Recipient of a permission: a dealership.</param>
/// <param name="Fields">Fields of a permission.</param>
/// <param name="Until">End of a permission.</param>
/// <param name="TextSha256">SHA-256 of the words that were shown; not needed to withdraw.</param>
/// <param name="GlobalPrivacyControl">Whether the browser sent <c>Sec-GPC: 1</c>.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record DecideConsentCommand(
    ConsentKind Kind,
    ConsentDecision Decision,
    string Language,
    MarketingTopic? Topic,
    ContactChannel? Channel,
    Guid? RecipientId,
    IReadOnlyList<string>? Fields,
    DateTimeOffset? Until,
    string? TextSha256,
    bool GlobalPrivacyControl) : ICommand<ConsentsDto>;

/// <summary>What a person can decide.</summary>
public enum ConsentDecision
{
    /// <summary>Yes.</summary>
    Given,

    /// <summary>No.</summary>
    Refused,

    /// <summary>No more.</summary>
    Withdrawn,
}

/// <summary>Shape of a decision.</summary>
internal sealed class DecideConsentValidator : AbstractValidator<DecideConsentCommand>
{
    private static readonly string[] Fields = ["name", "email", "country", "phone", "mobile", "fax", "postalAddress", "businessName", "businessRole"];

    public DecideConsentValidator()
    {
        RuleFor(command => command.Language).MailLanguage();
        RuleFor(command => command.TextSha256).Line(ConsentEvent.HashLength);
        RuleForEach(command => command.Fields).Must(field => Fields.Contains(field, StringComparer.Ordinal))
            .WithErrorCode("consent.unknown_field").WithMessage("This is not a field of a profile.");
        RuleFor(command => command.Fields).Must(fields => fields is null || fields.Count <= Fields.Length)
            .WithErrorCode("consent.unknown_field").WithMessage("There are not as many fields.");
    }
}

/// <summary>Applies the decision to each matter that it is about.</summary>
internal sealed class DecideConsentHandler(Preferences preferences, IConsentTexts texts, IDealerDirectory dealers, ContactHashes contacts, IOccasions occasions)
    : ICommandHandler<DecideConsentCommand, ConsentsDto>
{
    public async Task<ErrorOr<ConsentsDto>> Handle(DecideConsentCommand request, CancellationToken cancellationToken)
    {
        var bySignal = request is { GlobalPrivacyControl: true, Kind: ConsentKind.Marketing, Decision: ConsentDecision.Given };
        var decision = bySignal ? ConsentDecision.Refused : request.Decision;
        var book = await preferences.LoadAsync(cancellationToken);
        var occasion = occasions.Now();
        var matters = MattersOf(request, decision);
        if (matters.IsError)
            return matters.Errors;
        foreach (var matter in matters.Value)
        {
            var terms = await TermsAsync(request, decision, bySignal, matter, cancellationToken);
            if (terms.IsError)
                return terms.Errors;
            var done = Apply(book, matter, terms.Value, decision, matters.Value.Count == 1, occasion);
            if (done.IsError)
                return done.Errors;
        }

        preferences.Append(book);
        if (decision != ConsentDecision.Given && request is { Kind: ConsentKind.Marketing, Topic: null })
            await contacts.SuppressAsync(
                matters.Value.Select(matter => matter.Channel!.Value).Distinct(), bySignal ? SuppressionOrigin.Signal : SuppressionOrigin.Withdrawal, occasion.At, cancellationToken);
        return await preferences.ShowAsync(book, request.Language, request.GlobalPrivacyControl, cancellationToken);
    }

    private static ErrorOr<IReadOnlyList<ConsentMatter>> MattersOf(DecideConsentCommand request, ConsentDecision decision)
    {
        if (request.Kind == ConsentKind.PolicyAcknowledgement)
            return new[] { ConsentMatter.PolicyAcknowledgement };
        if (request.Kind == ConsentKind.UserAgreement)
            return new[] { ConsentMatter.UserAgreement };
        if (request.Kind == ConsentKind.Disclosure)
            return request.RecipientId is { } recipient ? new[] { ConsentMatter.Disclosure(recipient) } : ConsentRefusals.Incomplete;
        if (decision == ConsentDecision.Given && (request.Topic is null || request.Channel is null))
            return ConsentRefusals.OneAtATime;
        return ConsentMatter.AllMarketing.Where(matter => (request.Topic ?? matter.Topic) == matter.Topic && (request.Channel ?? matter.Channel) == matter.Channel).ToList();
    }

    /// <summary>What was shown. In bulk each matter has words of its own, so a hash is asked for only where something is given.</summary>
    private async Task<ErrorOr<ConsentTerms>> TermsAsync(
        DecideConsentCommand request, ConsentDecision decision, bool bySignal, ConsentMatter matter, CancellationToken ct)
    {
        var text = texts.Of(matter, request.Language);
        if ((decision == ConsentDecision.Given || request.TextSha256 is not null) && !string.Equals(text.Sha256, request.TextSha256, StringComparison.Ordinal))
            return ConsentRefusals.TextChanged;
        var words = new ConsentWords(text.Sha256, request.Language, bySignal ? "sec-gpc" : "preferences");
        if (matter.RecipientId is not { } recipient)
            return ConsentTerms.Of(words);
        if (decision == ConsentDecision.Given && request is not { Fields.Count: > 0, Until: not null })
            return ConsentRefusals.Incomplete;
        var names = await dealers.NamesAsync([recipient], ct);
        return names.TryGetValue(recipient, out var name)
            ? new ConsentTerms(words, name.Name, [.. (request.Fields ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], request.Until)
            : ConsentRefusals.UnknownRecipient;
    }

    private static ErrorOr<Success> Apply(ConsentBook book, ConsentMatter matter, ConsentTerms terms, ConsentDecision decision, bool alone, Occasion occasion)
    {
        var lives = book.StateOf(matter, occasion.At) == ConsentState.Given;
        return decision switch
        {
            ConsentDecision.Given => book.Give(matter, terms, occasion),
            ConsentDecision.Withdrawn when alone || lives => book.Withdraw(matter, terms.Words, occasion),
            ConsentDecision.Refused when alone || lives || book.Last(matter) is null => book.Refuse(matter, terms, occasion),
            _ => Result.Success,
        };
    }
}

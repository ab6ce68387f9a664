using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Says what one thinks of a clause of the policy, or of the service. Nobody has to give a name or an address.</summary>
/// <param name="Text">What is to be said.</param>
/// <param name="Language">Language of the thread: <c>en</c> or <c>ja</c>.</param>
/// <param name="Clause">The clause; absent for the service.</param>
/// <param name="Version">The policy version; absent means the one in force.</param>
/// <param name="Anonymous">True to be unknown even when signed in.</param>
/// <param name="Email">Where answers are announced; nothing else happens to it.</param>
[Access(Audience.Anyone)]
public sealed record SubmitFeedbackCommand(string Text, string Language, string? Clause, string? Version, bool Anonymous, string? Email) : ICommand<FeedbackReceivedDto>
{
    /// <summary>Never the text.</summary>
    public override string ToString() => "feedback";
}

/// <summary>What the writer keeps.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Token">Opens the thread without a sign-in: send it as <c>Feedback-Token</c>. It cannot be asked for again.</param>
public sealed record FeedbackReceivedDto(Guid Id, string Token);

/// <summary>Shape of feedback.</summary>
internal sealed class SubmitFeedbackValidator : AbstractValidator<SubmitFeedbackCommand>
{
    public SubmitFeedbackValidator()
    {
        RuleFor(command => command.Text).FeedbackText();
        RuleFor(command => command.Language).MailLanguage();
        RuleFor(command => command.Clause).Line(Occasion.MaxTokenLength);
        RuleFor(command => command.Version).Line(Occasion.MaxTokenLength);
        RuleFor(command => command.Email).Parses(EmailAddress.Parse);
    }
}

/// <summary>Seals and stores.</summary>
internal sealed class SubmitFeedbackHandler(ICarTradeDb db, FeedbackSealing sealing, FeedbackTokens tokens, FeedbackSubjects subjects, IOccasions occasions)
    : ICommandHandler<SubmitFeedbackCommand, FeedbackReceivedDto>
{
    public async Task<ErrorOr<FeedbackReceivedDto>> Handle(SubmitFeedbackCommand request, CancellationToken cancellationToken)
    {
        if (request is { Anonymous: true, Email: not null })
            return FeedbackRefusals.AnonymousWithContact;
        if (subjects.VersionOf(request.Clause, request.Version) is not { } version)
            return FeedbackRefusals.UnknownClause;
        var occasion = occasions.Now("8");
        var id = Guid.CreateVersion7(occasion.At);
        var owner = request.Anonymous ? id : subjects.OwnerOf(id);
        var key = await sealing.KeyAsync(id, owner, cancellationToken);
        var first = await sealing.SealAsync(request.Text, key, occasion.At, cancellationToken);
        Domain.Privacy.Sealed<FeedbackContact>? contact =
            request.Email is { } email ? await sealing.SealContactAsync(EmailAddress.Parse(email).Value.Value, id, key, cancellationToken) : null;
        db.Set<PolicyFeedback>().Add(PolicyFeedback.Create(new(id, owner, key, request.Clause, version, request.Language, contact, first), occasion.At));
        return new FeedbackReceivedDto(id, tokens.Of(id));
    }
}

/// <summary>What feedback can be about, and whose it is.</summary>
internal sealed class FeedbackSubjects(IPolicyLibrary library, IPolicyInForce policy, ICaller caller)
{
    /// <summary>The version meant; null where it has no such clause.</summary>
    public string? VersionOf(string? clause, string? version)
    {
        var meant = version is null ? policy.Current : library.Find(version);
        return clause is null || meant?.Clauses.Any(one => string.Equals(one.Id, clause, StringComparison.Ordinal)) == true ? meant?.Version : null;
    }

    /// <summary>The signed-in member; nobody but the thread itself otherwise.</summary>
    public Guid OwnerOf(Guid feedback) => caller is { Audience: Audience.Member, SubjectId: { } member } ? member : feedback;
}

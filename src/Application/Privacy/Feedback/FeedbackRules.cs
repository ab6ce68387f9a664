using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Feedback;

/// <summary>Seals what is written: under the member's own key, so that it dies with the member, or under one of the thread's.</summary>
internal sealed class FeedbackSealing(ICarTradeDb db, ISubjectKeys keys, ISealer sealer)
{
    /// <summary>The key of a new thread.</summary>
    public async Task<SubjectKeyId> KeyAsync(Guid feedback, Guid owner, CancellationToken ct)
    {
        if (owner == feedback)
            return await keys.CreateAsync(new DataSubject(DataSubjectKind.Feedback, feedback), ct);
        var member = new MemberId(owner);
        return await db.Set<Member>().Where(row => row.Id == member).Select(row => row.KeyId).SingleAsync(ct);
    }

    /// <summary>A message.</summary>
    public async Task<(Guid Id, Sealed<FeedbackText> Text)> SealAsync(string text, SubjectKeyId key, DateTimeOffset at, CancellationToken ct)
    {
        var id = Guid.CreateVersion7(at);
        return (id, await sealer.SealAsync(new FeedbackText(text), key, FeedbackPlaces.Text(id), ct));
    }

    /// <summary>Where answers are announced.</summary>
    public Task<Sealed<FeedbackContact>> SealContactAsync(string email, Guid feedback, SubjectKeyId key, CancellationToken ct) =>
        sealer.SealAsync(new FeedbackContact(email), key, FeedbackPlaces.Contact(feedback), ct);
}

/// <summary>Refusals around feedback that need more than the thread to know.</summary>
public static class FeedbackRefusals
{
    /// <summary>Anonymous feedback keeps no contact.</summary>
    public static Error AnonymousWithContact { get; } = Error.Validation(
        "feedback.anonymous_with_contact", "Anonymous feedback keeps no address. Leave it out, or do not be anonymous.", new(StringComparer.Ordinal) { ["field"] = "email" });

    /// <summary>No such clause or version.</summary>
    public static Error UnknownClause { get; } =
        Error.Validation("feedback.unknown_clause", "There is no such clause or version.", new(StringComparer.Ordinal) { ["field"] = "clause" });
}

/// <summary>Rules of shape.</summary>
internal static class FeedbackTextRules
{
    public static IRuleBuilderOptionsConditions<T, string?> FeedbackText<T>(this IRuleBuilder<T, string?> rule) => rule.Block(PolicyFeedback.TextLength);
}

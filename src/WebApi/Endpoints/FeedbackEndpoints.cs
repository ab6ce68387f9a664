using CarTrade.Application.Privacy.Commands;
using CarTrade.Application.Privacy.Queries;
using CarTrade.Domain.Privacy.Feedback;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Feedback on the policy and the service (clause 8).</summary>
internal static class FeedbackEndpoints
{
    /// <summary>The thread's token: in a header, for addresses end up in logs.</summary>
    private const string Token = "Feedback-Token";

    public static void MapFeedback(this IEndpointRouteBuilder api)
    {
        var feedback = api.MapGroup("").WithGroupName("public").WithTags("Feedback");

        feedback.MapPost("/policy-feedback", (FeedbackBody body, IMediator mediator, CancellationToken ct) => mediator.Send(body.ToCommand(), ct).ToOk())
            .Sends<SubmitFeedbackCommand>().Limited(Limit.Mail)
            .WithSummary("Say what I think of a clause or of the service; anonymously too. The answer holds the token of the thread");

        feedback.MapGet("/policy-feedback/{id:guid}", (Guid id, [FromHeader(Name = Token)] string? token, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetFeedbackQuery(id, token), ct).ToOk())
            .Sends<GetFeedbackQuery>().Limited(Limit.Guess)
            .WithMetadata(new PolicyClauseAttribute("6.1"))
            .WithSummary("A thread: by its token, sent without Authorization, or as its member");

        feedback.MapPost("/policy-feedback/{id:guid}/messages", (Guid id, FeedbackTextBody body, [FromHeader(Name = Token)] string? token, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ContinueFeedbackCommand(id, token, body.Text), ct).ToNoContent())
            .Sends<ContinueFeedbackCommand>().Limited(Limit.Guess)
            .WithSummary("Go on in a thread");

        feedback.MapGet("/me/policy-feedback", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListMyFeedbackQuery(), ct).ToOk())
            .Sends<ListMyFeedbackQuery>()
            .WithMetadata(new PolicyClauseAttribute("6.1"))
            .WithSummary("My threads, the newest first; not those written anonymously");

        feedback.MapGet("/policy-feedback-changes", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListFeedbackChangesQuery(), ct).ToOk())
            .Sends<ListFeedbackChangesQuery>()
            .WithSummary("What was changed because of feedback");
    }

    public static void MapFeedbackAdmin(this IEndpointRouteBuilder api)
    {
        var admin = api.MapGroup("/admin/policy-feedback").WithGroupName("admin").WithTags("Privacy policy");

        admin.MapGet("", (string? clause, QueryEnum<FeedbackState>? state, Guid? after, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListFeedbackQuery(clause, state?.Value, after), ct).ToOk())
            .Sends<ListFeedbackQuery>()
            .WithMetadata(new PolicyClauseAttribute("8"))
            .WithSummary("Feedback, the newest first, by clause and state. Needs the Access-Reason header and is recorded");

        admin.MapPost("/{id:guid}/answers", (Guid id, FeedbackTextBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnswerFeedbackCommand(id, body.Text), ct).ToNoContent())
            .Sends<AnswerFeedbackCommand>()
            .WithSummary("Answer; the writer learns that there is an answer, not whose");

        admin.MapPost("/{id:guid}/adoption", (Guid id, FeedbackAdoptionBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AdoptFeedbackCommand(id, body.Version, body.NoteEn, body.NoteJa), ct).ToNoContent())
            .Sends<AdoptFeedbackCommand>()
            .WithSummary("Say publicly, in both languages, what changed because of it");
    }
}

/// <summary>Feedback.</summary>
/// <param name="Text">What is to be said, up to 4000 characters.</param>
/// <param name="Language">Language of the thread: <c>en</c> or <c>ja</c>.</param>
/// <param name="Clause">The clause, such as <c>3.3</c>; absent for the service.</param>
/// <param name="Version">The policy version; absent means the one in force.</param>
/// <param name="Anonymous">True to be unknown even when signed in; then no address is taken.</param>
/// <param name="Email">Where answers are announced; a signed-in member needs none.</param>
internal sealed record FeedbackBody(string Text, string Language, string? Clause = null, string? Version = null, bool Anonymous = false, string? Email = null)
{
    public SubmitFeedbackCommand ToCommand() => new(Text, Language, Clause, Version, Anonymous, Email);

    public override string ToString() => "feedback";
}

/// <summary>A message.</summary>
/// <param name="Text">What is to be said, up to 4000 characters.</param>
internal sealed record FeedbackTextBody(string Text)
{
    public override string ToString() => "feedback";
}

/// <summary>What changed because of feedback.</summary>
/// <param name="Version">The policy version that changed.</param>
/// <param name="NoteEn">In English, without a name.</param>
/// <param name="NoteJa">In Japanese.</param>
internal sealed record FeedbackAdoptionBody(string Version, string NoteEn, string NoteJa);

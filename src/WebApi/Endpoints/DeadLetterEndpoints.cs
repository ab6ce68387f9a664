using CarTrade.Application.Abstractions;
using CarTrade.Application.Operations.Commands;
using CarTrade.Application.Operations.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Messages that could not be handled, for the operator.</summary>
internal static class DeadLetterEndpoints
{
    public static void MapDeadLetters(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/admin/dead-letters").WithGroupName("admin").WithTags("Operations");
        group.MapGet("/", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDeadLettersQuery(after, limit ?? PageLimits.Default), ct).ToOk())
            .Sends<ListDeadLettersQuery>()
            .WithSummary("Messages that could not be handled, newest first");
        group.MapPost("/{id:guid}/retries", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RetryDeadLetterCommand(id), ct).ToAccepted())
            .Sends<RetryDeadLetterCommand>()
            .WithSummary("Send one again");
    }
}

using ErrorOr;
using MediatR;

namespace CarTrade.Application.Abstractions;

/// <summary>A use case that changes state; runs in one transaction.</summary>
/// <typeparam name="TResult">What the caller gets back.</typeparam>
public interface ICommand<TResult> : ICommand, IRequest<ErrorOr<TResult>>;

/// <summary>Marks commands: they alone run in a unit of work.</summary>
public interface ICommand;

/// <summary>A use case that only reads.</summary>
/// <typeparam name="TResult">What the caller gets back.</typeparam>
public interface IQuery<TResult> : IRequest<ErrorOr<TResult>>;

/// <summary>Handles a command.</summary>
public interface ICommandHandler<in TCommand, TResult> : IRequestHandler<TCommand, ErrorOr<TResult>>
    where TCommand : ICommand<TResult>;

/// <summary>Handles a query.</summary>
public interface IQueryHandler<in TQuery, TResult> : IRequestHandler<TQuery, ErrorOr<TResult>>
    where TQuery : IQuery<TResult>;

/// <summary>A command that creates something of value: the same key with the same content has one effect and one answer.</summary>
public interface IIdempotentCommand
{
    /// <summary>The client's <c>Idempotency-Key</c>, or null where the client sent none.</summary>
    string? IdempotencyKey { get; }
}

/// <summary>The answer to a creating command: what a repeat can give again without a stored body.</summary>
/// <param name="Id">The new resource's id.</param>
/// <param name="Reference">Its human reference, such as <c>PR-2026-000123</c>.</param>
public sealed record CreatedResource(Guid Id, string Reference);

/// <summary>The answer of a command that has none.</summary>
public readonly record struct Done;

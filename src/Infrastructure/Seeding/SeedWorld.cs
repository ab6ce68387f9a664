using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Commands;
using CarTrade.Application.Identity.Messages;
using ErrorOr;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Sends commands as somebody, and does what they ask of the bus, each in a scope of its own.</summary>
internal sealed class SeedWorld(IServiceScopeFactory scopes, SeedBus bus, SeedClock clock)
{
    /// <summary>The clock of the demo.</summary>
    public SeedClock Clock => clock;

    /// <summary>The answer of a command sent as somebody; throws when it is refused, for then the demo is wrong.</summary>
    public async Task<T> SendAsync<T>(ICommand<T> command, SeedCaller caller, CancellationToken ct)
    {
        var answer = await TrySendAsync(command, caller, ct);
        return answer.IsError
            ? throw new InvalidOperationException($"{command.GetType().Name} was refused: {string.Join(", ", answer.Errors.Select(error => error.Code))}")
            : answer.Value;
    }

    /// <summary>The answer of a command sent as somebody, refusal or not.</summary>
    public async Task<ErrorOr<T>> TrySendAsync<T>(ICommand<T> command, SeedCaller caller, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(caller);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send<ErrorOr<T>>(command, ct);
    }

    /// <summary>Does something as the program itself, in one unit of work.</summary>
    public async Task<T> AsSystemAsync<T>(Func<IServiceProvider, Task<ErrorOr<T>>> work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        var answer = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(() => work(scope.ServiceProvider), ct);
        return answer.IsError ? throw new InvalidOperationException(answer.FirstError.Code) : answer.Value;
    }

    /// <summary>Messages sent since the last look.</summary>
    public IReadOnlyList<IBusMessage> Sent() => bus.Take();

    /// <summary>Handles a message as the bus would.</summary>
    public Task HandleAsync<TMessage>(TMessage message, CancellationToken ct)
        where TMessage : IBusMessage => AsSystemAsync<Done>(
        async services =>
        {
            foreach (var handler in services.GetServices<IMessageHandler<TMessage>>())
                await handler.HandleAsync(message, ct);
            return default(Done);
        },
        ct);

    /// <summary>Follows the mailed link that proves an account's address; gives the account.</summary>
    public async Task<AccountSummary> ProveAsync(CancellationToken ct)
    {
        var proof = Sent().OfType<SendEmailProof>().Single();
        var raw = await AsSystemAsync<string>(services => Task.FromResult(services.GetRequiredService<IMailTokens>().Raw(proof.MailTokenId).ToErrorOr()), ct);
        await SendAsync(new ProveEmailCommand(raw), SeedCaller.Visitor, ct);
        var proved = Sent().OfType<EmailProved>().Single();
        await HandleAsync(proved, ct);
        return await AsSystemAsync<AccountSummary>(
            async services => (await services.GetRequiredService<IAccounts>().FindAsync(proved.AccountId, ct))!, ct);
    }
}

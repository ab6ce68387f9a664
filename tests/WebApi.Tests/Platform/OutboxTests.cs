using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Platform;

public sealed class OutboxTests(BusApp app) : IClassFixture<BusApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_SomeWorkRolledBack_HandlesTheRestOnce()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(SendAsync));

        var sent = outcomes.Count(isSent => isSent);
        await Eventually.IsTrueAsync(() => Task.FromResult(app.Notes.Numbers.Count(number => number < 200) >= sent), "all messages handled");
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.bus_messages") == 0, "the queue is empty");
        app.Notes.Numbers.Where(number => number < 200).Order().ShouldBe(Enumerable.Range(0, 200).Where(IsKept));
    }

    [Fact]
    public async Task SendAsync_OutsideUnitOfWork_Throws() =>
        await Should.ThrowAsync<InvalidOperationException>(() => app.AsSystemAsync<bool>(async services =>
        {
            await services.GetRequiredService<IMessageBus>().SendAsync(new NoteNumber(1), Ct);
            return true;
        }));

    [Fact]
    public async Task Delivery_FailsEveryTime_BecomesDeadLetterWithoutTheExceptionsText()
    {
        await app.SendAsync(new NoteNumber(1001, Fails: true));
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.dead_letters") == 1, "a dead letter");

        var letter = await app.AsSystemAsync(async services => (await services.GetRequiredService<IDeadLetters>().ListAsync(null, 10, Ct)).Single());
        letter.Attempts.ShouldBe(3);
        letter.Fault.ShouldContain("InvalidOperationException at CarTrade.WebApi.Tests.Platform.NoteNumberHandler");
        letter.Fault.ShouldNotContain(NoteNumberHandler.Secret);
        app.Logs.Lines.ShouldAllBe(line => !line.Contains(NoteNumberHandler.Secret));

        app.Notes.IsRepaired = true;
        await app.AsAdminAsync(services => services.GetRequiredService<IUnitOfWork>()
            .ExecuteAsync(() => services.GetRequiredService<IDeadLetters>().RetryAsync(letter.Id, Ct), Ct));
        await Eventually.IsTrueAsync(() => Task.FromResult(app.Notes.Numbers.Contains(1001)), "the retried message is handled");
    }

    private static bool IsKept(int number) => number % 10 != 3;

    private Task<bool> SendAsync(int number) => app.AsSystemAsync(async services =>
    {
        var result = await services.GetRequiredService<IUnitOfWork>().ExecuteAsync<ErrorOr<Done>>(
            async () =>
            {
                await services.GetRequiredService<IMessageBus>().SendAsync(new NoteNumber(number), Ct);
                return IsKept(number) ? default(Done) : Error.Failure("test.refused");
            },
            Ct);
        return !result.IsError;
    });
}

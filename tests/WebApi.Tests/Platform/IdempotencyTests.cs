using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Platform;

public sealed class IdempotencyTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claim_SameKeySameContentAtOnce_HasOneEffectAndOneAnswer()
    {
        var member = new TestCaller(Audience.Member, SubjectId: Guid.CreateVersion7());

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => OnceAsync(member, "key-00001", "body")));

        answers.ShouldAllBe(answer => !answer.IsError);
        answers.Select(answer => answer.Value).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Claim_SameKeyOtherContent_IsRefused()
    {
        var member = new TestCaller(Audience.Member, SubjectId: Guid.CreateVersion7());
        await OnceAsync(member, "key-00002", "body");

        var answer = await OnceAsync(member, "key-00002", "other body");

        answer.FirstError.ShouldBe(CommonErrors.IdempotencyKeyReused);
    }

    [Fact]
    public async Task Claim_SameKeyOfAnotherCaller_IsAnotherKey()
    {
        var first = await OnceAsync(new TestCaller(Audience.Member, SubjectId: Guid.CreateVersion7()), "key-00003", "body");
        var second = await OnceAsync(new TestCaller(Audience.Member, SubjectId: Guid.CreateVersion7()), "key-00003", "other body");

        second.IsError.ShouldBeFalse();
        second.Value.ShouldNotBe(first.Value);
    }

    [Fact]
    public async Task Claim_WorkRefused_LeavesTheKeyFree()
    {
        var member = new TestCaller(Audience.Member, SubjectId: Guid.CreateVersion7());
        var refused = await OnceAsync(member, "key-00004", "body", Error.Conflict("test.refused"));

        var answer = await OnceAsync(member, "key-00004", "body");

        refused.IsError.ShouldBeTrue();
        answer.IsError.ShouldBeFalse();
    }

    private Task<ErrorOr<CreatedResource>> OnceAsync(ICaller caller, string key, string content, Error? refusal = null) =>
        app.AsAsync(caller, services => services.GetRequiredService<IUnitOfWork>().ExecuteAsync<ErrorOr<CreatedResource>>(
            async () =>
            {
                var store = services.GetRequiredService<IIdempotencyStore>();
                var found = await store.FindAsync(key, new { content }, Ct);
                if (found.IsError)
                    return found.Errors;
                if (found.Value is { } first)
                    return first;
                if (refusal is { } error)
                    return error;
                var created = new CreatedResource(Guid.CreateVersion7(), "PR-2026-000001");
                store.Keep(key, new { content }, created);
                return created;
            },
            Ct));
}

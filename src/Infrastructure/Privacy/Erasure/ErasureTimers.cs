using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.Privacy.SubjectRequests.Commands;
using MediatR;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Every minute: what a crash left, what a hold or statute has let go, packages whose time is over, and answers that came.</summary>
[Timer(60)]
internal sealed class RunSubjectRequestsTimer(ISubjectRequestRunner runner) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => runner.RunAsync(null, ct);
}

/// <summary>Every hour: clocks and patience.</summary>
[Timer(3600)]
internal sealed class ReviewSubjectRequestsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ReviewPrivacyRequestsCommand(), ct);
}

/// <summary>Every day: what is past the register's times goes.</summary>
[Timer(86400)]
internal sealed class RetentionPurgeTimer(RetentionPurge purge) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => purge.RunAsync(ct);
}

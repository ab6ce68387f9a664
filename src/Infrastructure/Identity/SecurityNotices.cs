using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using ErrorOr;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Sends notices about an account's security where no use case's transaction is open.</summary>
internal sealed class SecurityNotices(IUnitOfWork unitOfWork, IMessageBus bus)
{
    public Task SendAsync(Guid accountId, SecurityNotice notice, CancellationToken ct) => unitOfWork.ExecuteAsync<ErrorOr<Success>>(
        async () =>
        {
            await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), accountId, notice), ct);
            return Result.Success;
        },
        ct);
}

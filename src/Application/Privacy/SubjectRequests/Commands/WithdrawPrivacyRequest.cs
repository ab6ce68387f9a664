using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Takes a request back, while nothing was destroyed yet.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record WithdrawPrivacyRequestCommand(Guid RequestId) : ICommand<Done>;

internal sealed class WithdrawPrivacyRequestHandler(SubjectRequestReader reader, ISubjectKeys keys, IOccasions occasions) : ICommandHandler<WithdrawPrivacyRequestCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(WithdrawPrivacyRequestCommand request, CancellationToken cancellationToken)
    {
        var own = await reader.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var withdrawn = own.Value.Withdraw(occasions.Now("7"));
        if (withdrawn.IsError)
            return withdrawn.Errors;
        if (own.Value.ForgetReply() is { } key)
            await keys.DestroyAsync(key, cancellationToken);
        return default(Done);
    }
}

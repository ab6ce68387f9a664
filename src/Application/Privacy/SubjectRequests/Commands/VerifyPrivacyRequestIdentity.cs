using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using ErrorOr;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>States that who asks was checked. Nothing of the check is kept. A letter that signs for the scope confirms the list of this moment, too.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="ConfirmedInWriting">Whether the signed letter or fax confirms exactly this scope.</param>
[Access(Audience.Admin, Reason = true, FreshSignIn = true)]
public sealed record VerifyPrivacyRequestIdentityCommand(Guid RequestId, bool ConfirmedInWriting) : ICommand<Done>;

internal sealed class VerifyPrivacyRequestIdentityHandler(SubjectRequestReader reader, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<VerifyPrivacyRequestIdentityCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(VerifyPrivacyRequestIdentityCommand request, CancellationToken cancellationToken)
    {
        var found = await reader.AnyAsync(request.RequestId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (row, occasion) = (found.Value, occasions.Now("7"));
        var verified = row.VerifyIdentity(occasion);
        if (verified.IsError)
            return verified.Errors;
        var preview = await reader.PreviewAsync(row, cancellationToken);
        if (preview.IsError)
            return preview.Errors;
        var hash = Convert.FromHexString(preview.Value.Sha256);
        var shown = row.ShowPreview(hash, occasion);
        if (shown.IsError || !request.ConfirmedInWriting)
            return shown.Then(_ => default(Done));
        var confirmed = row.Confirm(hash, hash, occasion);
        if (confirmed.IsError)
            return confirmed.Errors;
        await bus.SendAsync(new TellSubject(request.RequestId, SubjectNews.Confirmed), cancellationToken);
        await bus.SendAsync(new AdvanceSubjectRequest(request.RequestId), cancellationToken);
        return default(Done);
    }
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Destroys the key of a package once its recall is committed.</summary>
internal sealed class PackageRecalledHandler(ISubjectKeys keys) : IMessageHandler<PackageRecalled>
{
    public Task HandleAsync(PackageRecalled message, CancellationToken ct) => keys.DestroyAsync(new SubjectKeyId(message.KeyId), ct);
}

using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Fetches the package, once: afterwards it is gone here.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record FetchPackageCommand(Guid RequestId) : ICommand<PackageDto>;

/// <summary>The package.</summary>
/// <param name="FileName">What to call it.</param>
/// <param name="Content">A ZIP archive.</param>
public sealed record PackageDto(string FileName, byte[] Content)
{
    /// <summary>Never the content.</summary>
    public override string ToString() => "package";
}

internal sealed class FetchPackageHandler(SubjectRequestReader reader, ICarTradeDb db, IPolicyGate gate, IMessageBus bus, TimeProvider clock)
    : ICommandHandler<FetchPackageCommand, PackageDto>
{
    public async Task<ErrorOr<PackageDto>> Handle(FetchPackageCommand request, CancellationToken cancellationToken)
    {
        var own = await reader.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var (id, now) = (own.Value.Id, clock.GetUtcNow());
        var package = await db.Set<ReturnPackage>().AsTracking().SingleOrDefaultAsync(row => row.RequestId == id, cancellationToken);
        if (package is null || !package.IsThere(now))
            return SubjectRequestErrors.NoPackage;
        var item = new SealedItem<byte[]>(package.Archive!.Value, ReturnPackage.At(id), DataCategory.OtherCollectedInformation, id.Value);
        var content = await gate.OpenAsync(item, Purpose.SubjectAccess, Recipient.Subject(id.Value), cancellationToken);
        if (content.IsError)
            return content.Errors;
        package.Empty(now);
        await bus.SendAsync(new AdvanceSubjectRequest(id.Value), cancellationToken);
        return new PackageDto($"{own.Value.Reference.Value}.zip", content.Value);
    }
}

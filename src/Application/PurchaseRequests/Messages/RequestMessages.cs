using CarTrade.Application.Abstractions;

namespace CarTrade.Application.PurchaseRequests.Messages;

/// <summary>Check a submitted request, match it and put it on the boards.</summary>
/// <param name="RequestId">The request.</param>
public sealed record ScreenPurchaseRequest(Guid RequestId) : IBusMessage;

/// <summary>The contact address of a request is proved: submit it.</summary>
/// <param name="RequestId">The request.</param>
public sealed record RequestContactProved(Guid RequestId) : IBusMessage;

/// <summary>Mail a guest the link that proves the address and follows the request.</summary>
/// <param name="MailTokenId">Decides the link and the Message-ID.</param>
public sealed record SendRequestProof(Guid MailTokenId) : IBusMessage;

/// <summary>Tell a dealership that a request matches what it serves.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="DealerId">The dealership.</param>
public sealed record NotifyNewMatch(Guid RequestId, Guid DealerId) : IBusMessage;

/// <summary>Deliver a released contact once its cancel window is over.</summary>
/// <param name="ReleaseId">The release.</param>
public sealed record DeliverRelease(Guid ReleaseId) : IBusMessage;

/// <summary>Tell a dealership that a lead waits for its receipt.</summary>
/// <param name="ReleaseId">The release.</param>
public sealed record NotifyLeadAvailable(Guid ReleaseId) : IBusMessage;

/// <summary>Tell the buyer that a release did not take place.</summary>
/// <param name="ReleaseId">The release.</param>
public sealed record NotifyReleaseRefused(Guid ReleaseId) : IBusMessage;

/// <summary>Tell the buyer that the request is about to run out.</summary>
/// <param name="RequestId">The request.</param>
public sealed record NotifyRequestExpiring(Guid RequestId) : IBusMessage;

/// <summary>A request ended: take it off the boards and recall what was not received.</summary>
/// <param name="RequestId">The request.</param>
public sealed record RequestEnded(Guid RequestId) : IBusMessage;

/// <summary>A package was taken back before its receipt: destroy its key.</summary>
/// <param name="KeyId">The package's key.</param>
public sealed record PackageRecalled(Guid KeyId) : IBusMessage;

/// <summary>Tell the other side of a new message in a thread.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="MessageId">The message.</param>
public sealed record NotifyQuestion(Guid RequestId, Guid DealerId, Guid MessageId) : IBusMessage;

/// <summary>The contact of a request was corrected: what waits for a receipt is corrected, and who owns a copy is told.</summary>
/// <param name="RequestId">The request.</param>
public sealed record RequestContactCorrected(Guid RequestId) : IBusMessage;

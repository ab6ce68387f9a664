using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Privacy.SubjectRequests.Messages;

/// <summary>Brings a confirmed request as far as it goes.</summary>
/// <param name="RequestId">The request.</param>
public sealed record AdvanceSubjectRequest(Guid RequestId) : IBusMessage;

/// <summary>Tells the person how a request stands.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="News">What happened.</param>
public sealed record TellSubject(Guid RequestId, SubjectNews News) : IBusMessage;

/// <summary>Tells a dealership that a person wants a copy destroyed or corrected that it owns besides us.</summary>
/// <param name="NoticeId">The notice.</param>
public sealed record TellRecipient(Guid NoticeId) : IBusMessage;

/// <summary>What a person is told.</summary>
public enum SubjectNews
{
    /// <summary>The request came in.</summary>
    Received,
    /// <summary>It was confirmed and is carried out.</summary>
    Confirmed,
    /// <summary>The package can be fetched.</summary>
    PackageReady,
    /// <summary>The certificate is there.</summary>
    Certificate,
    /// <summary>It takes longer.</summary>
    Extended,
    /// <summary>It was refused.</summary>
    Rejected,
}

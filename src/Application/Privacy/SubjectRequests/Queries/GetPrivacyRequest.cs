using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>One of my requests: state, the exact list, deadline, every step, and what recipients answered.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record GetPrivacyRequestQuery(Guid RequestId) : IQuery<PrivacyRequestDto>;

internal sealed class GetPrivacyRequestHandler(SubjectRequestReader reader) : IQueryHandler<GetPrivacyRequestQuery, PrivacyRequestDto>
{
    public async Task<ErrorOr<PrivacyRequestDto>> Handle(GetPrivacyRequestQuery request, CancellationToken cancellationToken)
    {
        var own = await reader.OwnAsync(request.RequestId, cancellationToken);
        return own.IsError ? own.Errors : await reader.ReadAsync(own.Value, cancellationToken);
    }
}

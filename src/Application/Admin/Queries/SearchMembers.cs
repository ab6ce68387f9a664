using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Admin.Queries;

/// <summary>Finds a member by exact e-mail address or reference, for a stated reason, so that a case can be opened. Opens nothing: no name, no contact.</summary>
/// <param name="Email">The whole address; parts find nothing.</param>
/// <param name="Reference">The human reference, such as <c>MB-2026-000123</c>.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record SearchMembersQuery(string? Email, string? Reference) : IQuery<IReadOnlyList<FoundMemberDto>>
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "member search";
}

/// <summary>A member found.</summary>
/// <param name="Id">The member.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="Country">Country.</param>
/// <param name="EmailProof">Whether the address is proved.</param>
/// <param name="RegisteredAt">When the member registered.</param>
public sealed record FoundMemberDto(Guid Id, string Reference, string Country, EmailProof EmailProof, DateTimeOffset RegisteredAt)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "found member";
}

/// <summary>One of the two is given.</summary>
internal sealed class SearchMembersValidator : AbstractValidator<SearchMembersQuery>
{
    public SearchMembersValidator()
    {
        RuleFor(query => query.Email).Must((query, email) => (email is null) != (query.Reference is null))
            .WithErrorCode("search.one_criterion").WithMessage("Give the e-mail address or the reference.");
        RuleFor(query => query.Email).Must(email => email is null || !EmailAddress.Parse(email).IsError)
            .WithErrorCode(ValueErrors.InvalidEmail.Code).WithMessage(ValueErrors.InvalidEmail.Description);
    }
}

/// <summary>By blind index or reference: at most one.</summary>
internal sealed class SearchMembersHandler(ICarTradeDb db, IBlindIndex index) : IQueryHandler<SearchMembersQuery, IReadOnlyList<FoundMemberDto>>
{
    public async Task<ErrorOr<IReadOnlyList<FoundMemberDto>>> Handle(SearchMembersQuery request, CancellationToken cancellationToken) =>
        (await Matching(request).ToListAsync(cancellationToken)).ConvertAll(
            row => new FoundMemberDto(row.Id.Value, row.Reference.Value, row.Country.Code, row.State, row.RegisteredAt));

    private IQueryable<Member> Matching(SearchMembersQuery request)
    {
        if (request.Email is { } email)
        {
            var key = index.OfEmail(EmailAddress.Parse(email).Value.Value);
            return db.Set<Member>().Where(row => row.EmailIndex == key);
        }

        var reference = HumanReference.Parse(request.Reference);
        return reference.IsError ? db.Set<Member>().Where(_ => false) : db.Set<Member>().Where(row => row.Reference == reference.Value);
    }
}

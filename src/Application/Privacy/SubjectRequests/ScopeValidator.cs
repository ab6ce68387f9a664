using CarTrade.Domain.Privacy.SubjectRequests;
using FluentValidation;
using FluentValidation.Results;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Shape of a scope: all or parts, and fields that there are.</summary>
internal sealed class ScopeValidator : AbstractValidator<ScopeDto>
{
    public ScopeValidator()
    {
        RuleForEach(scope => scope.Fields).Custom((field, context) =>
        {
            if (new SubjectScope { Fields = [field] }.UnknownField is not { } unknown)
                return;
            var error = SubjectRequestErrors.UnknownField(unknown);
            context.AddFailure(new ValidationFailure(context.PropertyPath, error.Description) { ErrorCode = error.Code });
        });
        RuleFor(scope => scope).Must(scope => scope.ToScope() is { UnknownField: not null } or { IsMeaningful: true })
            .WithErrorCode(SubjectRequestErrors.Scope.Code).WithMessage(SubjectRequestErrors.Scope.Description).OverridePropertyName("");
    }
}

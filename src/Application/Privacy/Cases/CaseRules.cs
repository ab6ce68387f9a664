using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Privacy.Cases;
using FluentValidation;

namespace CarTrade.Application.Privacy.Cases;

/// <summary>Rules of shape for staff's reasons.</summary>
internal static class CaseRules
{
    /// <summary>One line of 10 to 300 characters.</summary>
    public static void CaseReason<T>(this IRuleBuilderInitial<T, string> rule) => rule
        .MinimumLength(Domain.Privacy.Cases.CaseReason.MinLength).WithErrorCode(CaseErrors.ReasonNeeded.Code).WithMessage(CaseErrors.ReasonNeeded.Description)
        .Line(Domain.Privacy.Cases.CaseReason.MaxLength);
}

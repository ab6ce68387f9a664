namespace CarTrade.WebApi.OpenApi;

/// <summary>Names the policy clause under which an operation gives personal data back; shown as <c>x-policy-clause</c>.</summary>
/// <param name="clause">Such as <c>3.3</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PolicyClauseAttribute(string clause) : Attribute
{
    public string Clause { get; } = clause;
}

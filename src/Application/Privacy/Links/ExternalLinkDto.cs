using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Links;

namespace CarTrade.Application.Privacy.Links;

/// <summary>A site that others run and that our pages link to.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Host">Its host name: a link is registered where its host is.</param>
/// <param name="OperatedBy">Who receives the visitor.</param>
/// <param name="Kind">What it is to us.</param>
/// <param name="PolicyUrl">Address of its privacy policy; absent where none is known.</param>
/// <param name="State">What was last found there.</param>
/// <param name="CheckedAt">When that was; absent where it was never read.</param>
/// <param name="RaisedAt">Since when the operator has to look at it.</param>
public sealed record ExternalLinkDto(
    string Id, string Host, string OperatedBy, ExternalLinkKind Kind, Uri? PolicyUrl, ExternalLinkState State, DateTimeOffset? CheckedAt, DateTimeOffset? RaisedAt)
{
    internal static ExternalLinkDto Of(ExternalLink link, ExternalLinkCheck? check) => new(
        link.Id, link.Host, link.OperatedBy, link.Kind, link.PolicyUrl, check?.State ?? ExternalLinkState.Unread, check?.CheckedAt, check?.RaisedAt);
}

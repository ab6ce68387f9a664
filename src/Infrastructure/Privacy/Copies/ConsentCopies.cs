using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Feedback;
using CarTrade.Domain.Privacy.Links;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// What people decided, and what they think of the policy. That a consent was given or withdrawn stays proved, by an id that leads to nobody any
/// more; an address that must not be written to stays on its list as a keyed hash.
/// </summary>
internal sealed class ConsentCopies : ICopyCatalogue
{
    private const string Owned = "(t.owner_id = ANY (@members) OR t.owner_id = ANY (@requests))";
    private const string Thread = "(SELECT f.owner_id FROM privacy.policy_feedback f WHERE f.id = t.feedback_id)";

    public static IEnumerable<TableCopies> Tables =>
    [
        new("privacy.consent_events", typeof(ConsentEvent), DataCategory.OtherCollectedInformation, Owned)
        {
            Fate = CopyFate.Retained, Ground = "consent.record", Since = "t.at", Until = "t.at + interval '3 years'", Subject = "t.owner_id",
        },
        new("privacy.suppressions", typeof(Suppression), DataCategory.OtherCollectedInformation, TableCopies.Nobody),
        new("privacy.policy_activations", typeof(PolicyActivation), DataCategory.OtherCollectedInformation, TableCopies.Nobody),
        new("privacy.policy_notices", typeof(PolicyNotice), DataCategory.OtherCollectedInformation, Owned) { Named = false, Since = "t.at", Subject = "t.owner_id" },
        new("privacy.policy_feedback_messages", typeof(FeedbackMessage), DataCategory.CommunicationServicesInformation, $"{Thread} = ANY (@members)")
        {
            Turn = 10, Named = false, Since = "t.at", Subject = Thread,
        },
        new("privacy.policy_feedback", typeof(PolicyFeedback), DataCategory.CommunicationServicesInformation, "t.owner_id = ANY (@members)")
        {
            Since = "t.at", Subject = "t.owner_id",
        },
        new("privacy.external_links", typeof(ExternalLinkCheck), DataCategory.OtherCollectedInformation, TableCopies.Nobody) { Id = null },
    ];
}

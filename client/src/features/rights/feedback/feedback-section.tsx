import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "#/shared/ui/button";
import { myFeedbackQuery } from "../api/feedback";
import { QuerySection } from "../query-section";
import { Thread } from "./thread";

/** What the member said about the policy, and what was answered. */
export function FeedbackSection() {
  const query = useQuery(myFeedbackQuery());
  return (
    <QuerySection
      id="feedback"
      title={<Trans>Your view of the policy</Trans>}
      lead={<Trans>Say what you think of a clause. We answer here and tell you by mail.</Trans>}
      query={query}
    >
      {(threads) => (
        <div className="grid gap-6">
          {threads.map((thread) => (
            <div key={thread.id} className="border-b border-line pb-6">
              <Thread thread={thread} />
            </div>
          ))}
          <Link to="/privacy/feedback" className={`${buttonLook("secondary")} justify-self-start`}>
            <Trans>Say something</Trans>
          </Link>
        </div>
      )}
    </QuerySection>
  );
}

import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSession } from "#/shared/auth/use-session";
import { useLocale } from "#/shared/i18n/use-locale";
import { fragmentToken } from "#/shared/lib/fragment";
import { Notice } from "#/shared/ui/alert";
import { Page } from "#/shared/ui/page";
import { clausesQuery, feedbackQuery, type ThreadKey } from "../api/feedback";
import { QuerySection } from "../query-section";
import { Changes } from "./changes";
import { FeedbackForm } from "./feedback-form";
import { Thread } from "./thread";

interface FeedbackPageProps {
  clause?: string | undefined;
  version?: string | undefined;
}

/** A conversation about the policy: begun here, or opened by the link in our mail. */
export function FeedbackPage({ clause, version }: FeedbackPageProps) {
  const [thread, setThread] = useState(mailedThread);
  const [sent, setSent] = useState(false);
  const session = useSession();
  const member = session.status === "signed-in" && session.claims.kind === "member";
  return (
    <Page
      width="read"
      above={
        <Link to="/privacy" className="link">
          <Trans>Privacy policy</Trans>
        </Link>
      }
      title={<Trans>Your view of the policy</Trans>}
      lead={
        <Trans>
          What you say is bound to a clause and a version, is answered, and stands in the report for the next
          version.
        </Trans>
      }
    >
      <div className="grid gap-6">
        {sent && thread && <KeepLink thread={thread} />}
        {thread ? (
          <OpenThread thread={thread} />
        ) : (
          <Begin
            clause={clause}
            version={version}
            member={member}
            onSent={(received) => {
              setThread(received);
              setSent(true);
            }}
          />
        )}
        <Changes />
      </div>
    </Page>
  );
}

/** The thread of the link that the page was opened with, `<id>.<token>`. */
function mailedThread(): ThreadKey | null {
  const [id = "", token = ""] = fragmentToken()?.split(/\.(.*)/s) ?? [];
  return id && token ? { id, token } : null;
}

function KeepLink({ thread: { id, token } }: { thread: ThreadKey }) {
  return (
    <Notice tone="seal" title={<Trans>Thank you. Keep this link</Trans>}>
      <p>
        <Trans>It opens this conversation without an account, and we cannot tell it to you again.</Trans>
      </p>
      <code className="mt-2 block text-sm wrap-anywhere">{`${location.origin}/privacy/feedback#token=${id}.${token}`}</code>
    </Notice>
  );
}

function OpenThread({ thread }: { thread: ThreadKey }) {
  const query = useQuery(feedbackQuery(thread));
  return (
    <QuerySection id="thread" title={<Trans>Your conversation with us</Trans>} query={query}>
      {(found) => <Thread thread={found} token={thread.token} />}
    </QuerySection>
  );
}

interface BeginProps extends FeedbackPageProps {
  member: boolean;
  onSent: (thread: ThreadKey) => void;
}

function Begin({ clause, version, member, onSent }: BeginProps) {
  const query = useQuery(clausesQuery(version, useLocale()));
  return (
    <QuerySection id="begin" title={<Trans>Say something</Trans>} query={query}>
      {(policy) => <FeedbackForm policy={policy} clause={clause ?? ""} member={member} onSent={onSent} />}
    </QuerySection>
  );
}

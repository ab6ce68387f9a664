import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { followMailLink } from "#/shared/auth/session";
import { useSession } from "#/shared/auth/use-session";
import { Notice } from "#/shared/ui/alert";
import { LinkExchange } from "#/shared/ui/link-exchange";
import { Page } from "#/shared/ui/page";

/** Where a guest's mailed link leads: proves the address and opens the request. */
export function FollowPage() {
  const navigate = useNavigate();
  const session = useSession();
  const member = session.status === "signed-in" && session.claims.kind !== "guest";
  return (
    <Page
      width="read"
      title={<Trans>Follow your request</Trans>}
      lead={
        <Trans>
          This proves that the e-mail address is yours and opens your request. Only then do dealers see your
          wish, still without your name.
        </Trans>
      }
    >
      {member && (
        <Notice tone="warn" className="mb-5">
          <Trans>You are signed in to an account. Opening this link signs you out of it here.</Trans>
        </Notice>
      )}
      <LinkExchange
        action={<Trans>Open my request</Trans>}
        exchange={followMailLink}
        onDone={() => void navigate({ to: "/requests", replace: true })}
        otherwise={
          <Link to="/ask" className="link">
            <Trans>Ask for a car again</Trans>
          </Link>
        }
      />
    </Page>
  );
}

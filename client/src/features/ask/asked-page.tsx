import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useSession } from "#/shared/auth/use-session";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { Timeline } from "#/shared/ui/timeline";

/** The request is in; what happens now. */
export function AskedPage({ reference }: { reference: string }) {
  const session = useSession();
  const member = session.status === "signed-in" && session.claims.kind === "member";
  return (
    <Page
      width="read"
      above={<span className="tabular-nums">{reference}</span>}
      title={<Trans>Your request is in</Trans>}
    >
      {!member && (
        <Notice tone="warn" title={<Trans>One thing is left: your mail</Trans>} className="mb-8">
          <Trans>
            We have sent you a mail. Open the link in it: that proves your address and shows your request to
            dealers.
          </Trans>
        </Notice>
      )}
      <Timeline
        items={[
          { id: "in", title: <Trans>Request received</Trans> },
          ...(member
            ? []
            : [{ id: "proof", title: <Trans>You prove your e-mail address</Trans>, state: "now" as const }]),
          { id: "check", title: <Trans>Import and export rules are checked</Trans>, state: "ahead" },
          {
            id: "board",
            title: <Trans>Accredited dealers see the wish, without your name</Trans>,
            state: "ahead",
          },
          { id: "offers", title: <Trans>Offers arrive; you compare and decide</Trans>, state: "ahead" },
        ]}
      />
      <div className="mt-8 flex flex-wrap gap-3">
        {member && (
          <Link className={buttonLook()} to="/requests">
            <Trans>To my requests</Trans>
          </Link>
        )}
        <Link className={buttonLook("secondary")} to="/ask">
          <Trans>Ask for another car</Trans>
        </Link>
      </div>
    </Page>
  );
}

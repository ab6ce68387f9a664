import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { followMailLink } from "#/shared/auth/session";
import { LinkExchange } from "#/shared/ui/link-exchange";
import { Page } from "#/shared/ui/page";

/** Where our mails about a request lead: the link opens that request, without an account too. */
export function FollowPrivacyRequestPage() {
  const navigate = useNavigate();
  return (
    <Page
      width="read"
      title={<Trans>Your request about your data</Trans>}
      lead={<Trans>This proves that the e-mail address is yours and opens the request.</Trans>}
    >
      <LinkExchange
        action={<Trans>Open the request</Trans>}
        exchange={followMailLink}
        onDone={() => void navigate({ to: "/account/privacy", replace: true })}
        otherwise={
          <Link to="/account/privacy" className="link">
            <Trans>Your data</Trans>
          </Link>
        }
      />
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";

/** Where admins work: not here. */
export function AdminPage() {
  return (
    <Page
      width="read"
      title={<Trans>Administration</Trans>}
      lead={
        <Trans>
          Admins work in the console on the operator's port. It signs in with e-mail, password and
          authenticator app, and asks for a reason before it shows anything personal.
        </Trans>
      }
    >
      <a href="/swagger" className={buttonLook()}>
        <Trans>Open the console</Trans>
      </a>
    </Page>
  );
}

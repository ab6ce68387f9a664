import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { signOut } from "#/shared/auth/session";
import { Button } from "#/shared/ui/button";
import { Page, TwoColumns } from "#/shared/ui/page";
import { PasswordSection } from "./password-section";
import { SessionsSection } from "./sessions-section";

/** The keys to an account on a dealership's staff. */
export function StaffAccountPage() {
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate({ to: "/" });
  };
  return (
    <Page
      title={<Trans>Account</Trans>}
      actions={
        <Button look="secondary" onClick={() => void leave()}>
          <Trans>Sign out</Trans>
        </Button>
      }
    >
      <TwoColumns main={<SessionsSection />} side={<PasswordSection />} />
    </Page>
  );
}

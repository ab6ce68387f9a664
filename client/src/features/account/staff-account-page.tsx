import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { signOut } from "#/shared/auth/session";
import { useSession } from "#/shared/auth/use-session";
import { SessionsSection } from "#/shared/me/sessions-section";
import { Button } from "#/shared/ui/button";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { PasswordSection } from "./password-section";
import { TotpSection } from "./totp-section";

/** The keys to an account on a dealership's staff. */
export function StaffAccountPage() {
  const navigate = useNavigate();
  const session = useSession();
  const claims = session.status === "signed-in" ? session.claims : null;
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
      <TwoColumns
        main={<SessionsSection />}
        side={
          <>
            <PasswordSection />
            <Section id="totp" title={<Trans>Authenticator app</Trans>}>
              <TotpSection
                enabled={claims?.methods.includes("otp") ?? false}
                required={claims?.role === "owner"}
              />
            </Section>
          </>
        }
      />
    </Page>
  );
}

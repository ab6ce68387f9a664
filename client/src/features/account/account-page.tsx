import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { signOut } from "#/shared/auth/session";
import { meQuery } from "#/shared/me/me-query";
import { SessionsSection } from "#/shared/me/sessions-section";
import { Button } from "#/shared/ui/button";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { EmailSection } from "./email-section";
import { PasswordSection } from "./password-section";
import { ProfileSection } from "./profile-section";
import { TotpSection } from "./totp-section";

/** What we hold about the member, and the keys to it. */
export function AccountPage() {
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(meQuery());
  const leave = async () => {
    await signOut();
    await navigate({ to: "/" });
  };
  return (
    <Page
      title={<Trans>Account</Trans>}
      lead={me.profile.name}
      actions={
        <Button look="secondary" onClick={() => void leave()}>
          <Trans>Sign out</Trans>
        </Button>
      }
    >
      <TwoColumns
        main={
          <>
            <ProfileSection me={me} />
            <SessionsSection />
          </>
        }
        side={
          <>
            <EmailSection email={me.profile.email} proved={me.emailProved} />
            <PasswordSection />
            <Section id="totp" title={<Trans>Authenticator app</Trans>}>
              <TotpSection enabled={me.totpEnabled} />
            </Section>
          </>
        }
      />
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { mustEnrol } from "#/shared/auth/claims";
import { safeReturnTo } from "#/shared/auth/guards";
import { getState } from "#/shared/auth/session";
import { useSession } from "#/shared/auth/use-session";
import { Page } from "#/shared/ui/page";
import { Enrolment } from "./enrolment";
import { SignInForm } from "./sign-in-form";

/** E-mail, password and, where the account has one, the authenticator's code. */
export function SignInPage({ returnTo }: { returnTo: string | undefined }) {
  const navigate = useNavigate();
  const session = useSession();
  const arrive = () => {
    const state = getState();
    if (state.status === "signed-in" && mustEnrol(state.claims)) return;
    const dealer = state.status === "signed-in" && state.claims.kind === "dealer";
    void navigate({ href: safeReturnTo(returnTo, dealer ? "/dealer" : "/requests"), replace: true });
  };
  if (session.status === "signed-in" && mustEnrol(session.claims))
    return (
      <Page width="read" title={<Trans>Set up your authenticator app</Trans>}>
        <div className="card p-5 sm:p-7">
          <Enrolment onDone={arrive} />
        </div>
      </Page>
    );
  return (
    <Page width="read" title={<Trans>Sign in</Trans>}>
      <div className="card p-5 sm:p-7">
        <SignInForm onDone={arrive} />
      </div>
      <ul className="mt-6 grid gap-2">
        <li>
          <Link to="/forgot-password" className="link">
            <Trans>Forgotten the password?</Trans>
          </Link>
        </li>
        <li>
          <Link to="/sign-up" className="link">
            <Trans>No account yet? Make one</Trans>
          </Link>
        </li>
        <li className="text-soft">
          <Trans>
            Asked for a car as a guest? Use the link in our mail, or{" "}
            <Link to="/ask" className="link">
              ask for another
            </Link>
            .
          </Trans>
        </li>
      </ul>
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { ProblemError } from "#/shared/api/problem";

const calling = ["auth.required", "auth.fresh_sign_in_required"];

/** The way to sign-in and back, where a failure calls for it; nothing otherwise. */
export function SignInAgain({ error }: { error: unknown }) {
  if (!(error instanceof ProblemError)) return null;
  const wanted = calling.includes(error.code) || (error.status === 401 && error.code === "");
  return wanted ? <Way /> : null;
}

function Way() {
  const { href } = useLocation();
  return (
    <p className="mt-2">
      <Link to="/sign-in" search={{ returnTo: href }} className="link">
        <Trans>Sign in again</Trans>
      </Link>
    </p>
  );
}

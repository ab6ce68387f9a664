import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSession } from "#/shared/auth/use-session";

const look =
  "flex min-h-11 items-center border-b-2 border-transparent px-1 font-medium text-soft hover:text-ink aria-[current=page]:border-seal aria-[current=page]:text-ink";

/** The ways that are open to whoever is at the page. */
export function NavLinks() {
  const session = useSession();
  const kind = session.status === "signed-in" ? session.claims.kind : null;
  return (
    <ul className="lg:flex lg:gap-5">
      <Way>
        {kind === "dealer" ? (
          <Link to="/dealer" className={look}>
            <Trans>Dealership</Trans>
          </Link>
        ) : (
          <Link to="/ask" className={look}>
            <Trans>Ask for a car</Trans>
          </Link>
        )}
      </Way>
      {(kind === "member" || kind === "guest") && (
        <Way>
          <Link to="/requests" className={look}>
            <Trans>My requests</Trans>
          </Link>
        </Way>
      )}
      {(kind === "member" || kind === "guest") && (
        <Way>
          <Link to="/account/privacy" className={look}>
            <Trans>Your data</Trans>
          </Link>
        </Way>
      )}
      <Way>
        <Link to="/privacy" className={look}>
          <Trans>Privacy policy</Trans>
        </Link>
      </Way>
      {kind === null || kind === "guest" ? (
        <Way end>
          <Link to="/sign-in" className={look}>
            <Trans>Sign in</Trans>
          </Link>
        </Way>
      ) : (
        <Way end>
          <Link
            to={kind === "dealer" ? "/dealer/account" : "/account"}
            className={look}
            activeOptions={{ exact: true }}
          >
            <Trans>Account</Trans>
          </Link>
        </Way>
      )}
    </ul>
  );
}

const Way = ({ children, end }: { children: ReactNode; end?: boolean }) => (
  <li className={end ? "lg:ml-auto" : undefined}>{children}</li>
);

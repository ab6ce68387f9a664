import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Section } from "#/shared/ui/page";

/** The parts of the page, and where the rest is. */
export function WaysSection({ member }: { member: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <nav aria-label={t`On this page`} className="card p-5 max-lg:hidden">
        <ul className="grid gap-2">
          <Part id="requests">
            <Trans>Requests about your data</Trans>
          </Part>
          <Part id="holdings">
            <Trans>What we hold</Trans>
          </Part>
          <Part id="who">
            <Trans>Who has my data</Trans>
          </Part>
          <Part id="looked">
            <Trans>Who looked at it</Trans>
          </Part>
          {member && (
            <>
              <Part id="consents">
                <Trans>What you allow</Trans>
              </Part>
              <Part id="feedback">
                <Trans>Your view of the policy</Trans>
              </Part>
            </>
          )}
          <Part id="device">
            <Trans>Kept on this device</Trans>
          </Part>
          {member && (
            <Part id="sessions">
              <Trans>Where you are signed in</Trans>
            </Part>
          )}
        </ul>
      </nav>
      <Section id="ways" title={<Trans>More about your data</Trans>}>
        <ul className="grid gap-2">
          <li>
            <Link to="/privacy" className="link">
              <Trans>Privacy policy</Trans>
            </Link>
          </li>
          <li>
            <Link to="/privacy/proof" className="link">
              <Trans>How the policy is kept</Trans>
            </Link>
          </li>
          <li>
            <Link to="/verify-certificate" className="link">
              <Trans>Check a certificate</Trans>
            </Link>
          </li>
          <li>
            <Link to="/verify-receipt" className="link">
              <Trans>Check a consent receipt</Trans>
            </Link>
          </li>
        </ul>
      </Section>
    </>
  );
}

const Part = ({ id, children }: { id: string; children: ReactNode }) => (
  <li>
    <a href={`#${id}`} className="link">
      {children}
    </a>
  </li>
);

import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Section } from "#/shared/ui/page";

/** Where the rest is: who has the data, who looked, this device, sessions. */
export function WaysSection({ member }: { member: boolean }) {
  return (
    <Section id="ways" title={<Trans>More about your data</Trans>}>
      <ul className="grid gap-2">
        <li>
          <Link to="/who-has-my-data" className="link">
            <Trans>Who has my data</Trans>
          </Link>
        </li>
        <li>
          <Link to="/who-has-my-data" search={{ tab: "looked-at" }} className="link">
            <Trans>Who looked at it</Trans>
          </Link>
        </li>
        <li>
          <Link to="/on-this-device" className="link">
            <Trans>Kept on this device</Trans>
          </Link>
        </li>
        {member && (
          <li>
            <Link to="/account" hash="sessions" className="link">
              <Trans>Where you are signed in</Trans>
            </Link>
          </li>
        )}
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
  );
}

import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The foot of every page: the promise, and where it is written. */
export function Footer() {
  return (
    <footer className="print:hidden mt-auto border-t border-line bg-sunken">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6 text-sm text-soft sm:px-6">
        <p>
          <Trans>No cookies. Your contact details stay sealed until you decide.</Trans>
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
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
            <Link to="/transparency" className="link">
              <Trans>Disclosures by law</Trans>
            </Link>
          </li>
          <li>
            <Link to="/account/privacy" className="link">
              <Trans>Your data</Trans>
            </Link>
          </li>
          <li>
            <Link to="/verify" className="link">
              <Trans>Check a proforma invoice</Trans>
            </Link>
          </li>
          <li>
            <Link to="/dealer/apply" className="link">
              <Trans>For dealers</Trans>
            </Link>
          </li>
          <li>
            <Link to="/on-this-device" className="link">
              <Trans>Kept on this device</Trans>
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}

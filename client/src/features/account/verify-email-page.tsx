import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { LinkExchange } from "#/shared/ui/link-exchange";
import { Page } from "#/shared/ui/page";
import { proveEmail } from "./api/register";

/** Where the mailed link leads: one click proves the address. */
export function VerifyEmailPage() {
  const [done, setDone] = useState(false);
  return (
    <Page width="read" title={<Trans>Prove your e-mail address</Trans>}>
      {done ? (
        <div className="grid gap-5">
          <Notice tone="good" title={<Trans>Your address is proved</Trans>}>
            <Trans>Requests that you made with it as a guest now belong to your account.</Trans>
          </Notice>
          <Link className={`${buttonLook()} justify-self-start`} to="/sign-in">
            <Trans>Sign in</Trans>
          </Link>
        </div>
      ) : (
        <LinkExchange
          action={<Trans>Yes, this is my address</Trans>}
          exchange={proveEmail}
          onDone={() => setDone(true)}
          otherwise={
            <Link to="/sign-in" className="link">
              <Trans>To the sign-in page</Trans>
            </Link>
          }
        />
      )}
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Notice } from "#/shared/ui/alert";
import { Page } from "#/shared/ui/page";
import { Skeleton } from "#/shared/ui/states";
import { SignUpForm } from "./sign-up-form";

/** Makes an account; afterwards the same words for everyone, known address or not. */
export function SignUpPage() {
  const [sent, setSent] = useState(false);
  if (sent)
    return (
      <Page width="read" title={<Trans>Look into your mail</Trans>}>
        <Notice tone="good">
          <Trans>
            We have sent you a mail. Its link proves your address; after that you can sign in. The link works
            for 24 hours.
          </Trans>
        </Notice>
      </Page>
    );
  return (
    <Page
      width="read"
      title={<Trans>Make an account</Trans>}
      lead={
        <Trans>
          With an account you follow all your requests in one place. Only name, e-mail and country are needed.
        </Trans>
      }
    >
      <Suspense fallback={<Skeleton lines={24} />}>
        <SignUpForm onSent={() => setSent(true)} />
      </Suspense>
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Notice } from "#/shared/ui/alert";
import { Page } from "#/shared/ui/page";
import "../words";
import { ApplyForm } from "./apply-form";

/** A dealership applies; afterwards the same words for every address. */
export function ApplyPage() {
  const [sent, setSent] = useState(false);
  if (sent)
    return (
      <Page width="read" title={<Trans>Look into your mail</Trans>}>
        <Notice tone="good">
          <Trans>
            We have sent a mail to the owner. Its link proves the address; after that the owner signs in, sets
            up an authenticator app, and hands in the evidence.
          </Trans>
        </Notice>
      </Page>
    );
  return (
    <Page
      width="read"
      title={<Trans>Apply as a dealership</Trans>}
      lead={
        <Trans>
          For dealers in Japan with a secondhand dealer's licence. Two examiners look at your evidence; then
          buyers' requests that match what you serve appear on your board.
        </Trans>
      }
    >
      <ApplyForm onSent={() => setSent(true)} />
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { receiveLead } from "../api/write";

/** What a receipt means, and the button that gives it. */
export function ReceiptCard({ lead }: { lead: Schema<"Lead"> }) {
  const [asking, setAsking] = useState(false);
  const receive = useWrite({
    send: receiveLead,
    invalidates: [
      "/api/v1/dealer/leads",
      "/api/v1/dealer/leads/{id}",
      "/api/v1/deals/{id}",
      "/api/v1/dealer/board/{requestId}/questions",
    ],
    onSuccess: () => setAsking(false),
  });
  if (lead.state === "scheduled")
    return (
      <Notice title={<Trans>About to arrive</Trans>}>
        <Trans>
          The buyer can call it back until <DateTime value={lead.availableAt} />. Then it waits for your
          receipt.
        </Trans>
      </Notice>
    );
  if (lead.state !== "available")
    return (
      <Notice tone="warn" title={<Trans>This lead is not to be had any more</Trans>}>
        <Trans>The buyer called it back, or it could not be delivered. Nothing was handed over.</Trans>
      </Notice>
    );
  return (
    <Section
      id="receipt"
      title={<Trans>Receive the contact</Trans>}
      lead={
        <Trans>
          The buyer released name, e-mail and what else they gave with the request to your dealership. It is
          handed over with your receipt, not by looking at this page.
        </Trans>
      }
    >
      <p className="mb-4">
        <Trans>
          From then on your dealership is responsible for its own copy. The hand-over is recorded, and the
          buyer sees it.
        </Trans>
      </p>
      <Button onClick={() => setAsking(true)}>
        <Trans>Receive the contact</Trans>
      </Button>
      <Confirm
        open={asking}
        title={<Trans>Receive the contact of {lead.request.reference}?</Trans>}
        action={<Trans>Receive it</Trans>}
        pending={receive.isPending}
        error={receive.error}
        onConfirm={() => receive.mutate(lead.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>
            From then on your dealership is responsible for its own copy: use it to complete this sale, pass
            it on to nobody, and answer the buyer's wishes about it.
          </Trans>
        </p>
      </Confirm>
    </Section>
  );
}

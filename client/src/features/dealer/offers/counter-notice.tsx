import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { Button, buttonLook } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { touchedByOffer } from "../api/get-board";
import { refuseCounter } from "../api/write";

/** The buyer's proposal while it waits for an answer: revise, or refuse. */
export function CounterNotice({ offer }: { offer: Schema<"Offer"> }) {
  const [asking, setAsking] = useState(false);
  const refuse = useWrite({
    send: refuseCounter,
    invalidates: touchedByOffer,
    onSuccess: () => setAsking(false),
  });
  const counter = offer.counterOffers.at(-1);
  if (!counter || offer.state !== "countered") return null;
  return (
    <Notice
      tone="warn"
      title={
        <Trans>
          The buyer proposes <Money value={counter.total} />
        </Trans>
      }
    >
      <p>
        <DateTime value={counter.at} />
      </p>
      {counter.note && <p className="my-2 whitespace-pre-line">{counter.note}</p>}
      <div className="mt-3 flex flex-wrap gap-3">
        <Link
          to="/dealer/offers/$id/revise"
          params={{ id: offer.id }}
          className={buttonLook("primary", true)}
        >
          <Trans>Answer with a new revision</Trans>
        </Link>
        <Button look="secondary" small onClick={() => setAsking(true)}>
          <Trans>Refuse the proposal</Trans>
        </Button>
      </div>
      <Confirm
        open={asking}
        title={<Trans>Refuse the proposal?</Trans>}
        action={<Trans>Refuse the proposal</Trans>}
        danger
        pending={refuse.isPending}
        error={refuse.error}
        onConfirm={() => refuse.mutate(offer.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>
            This ends the offer {offer.reference}. You can send another one while the request is open.
          </Trans>
        </p>
      </Confirm>
    </Notice>
  );
}

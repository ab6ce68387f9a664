import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button, buttonLook } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { touchedByOffer } from "../api/get-board";
import { withdrawOffer } from "../api/write";

/** What the dealership can do with its offer now. */
export function OwnOfferActions({ offer, title }: { offer: Schema<"Offer">; title: string }) {
  const [asking, setAsking] = useState(false);
  const withdraw = useWrite({
    send: withdrawOffer,
    invalidates: touchedByOffer,
    onSuccess: () => setAsking(false),
  });
  const may = (action: Schema<"OfferAction">) => offer.allowedActions.includes(action);
  return (
    <>
      {may("revise") && (
        <Link to="/dealer/offers/$id/revise" params={{ id: offer.id }} className={buttonLook()}>
          <Trans>Revise</Trans>
        </Link>
      )}
      {may("withdraw") && (
        <Button look="secondary" onClick={() => setAsking(true)}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      <Confirm
        open={asking}
        title={<Trans>Withdraw the {title}?</Trans>}
        action={<Trans>Withdraw the offer</Trans>}
        danger
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(offer.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>The buyer can no longer accept {offer.reference}. This cannot be undone.</Trans>
        </p>
      </Confirm>
    </>
  );
}

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { AcceptDialog } from "./accept-dialog";
import { refuseOffer } from "./api/decide";
import { touchedByDecision } from "./api/get-requests";
import { CounterDialog } from "./counter-dialog";

interface OfferActionsProps {
  offer: Schema<"Offer">;
  revision: Schema<"Revision">;
  dealerName: string;
  request: Schema<"PurchaseRequest">;
  title: string;
}

/** Accept, propose another price, or decline: what the offer's state allows. */
export function OfferActions({ offer, revision, dealerName, request, title }: OfferActionsProps) {
  const [doing, setDoing] = useState<"accept" | "counter" | "decline" | null>(null);
  const close = () => setDoing(null);
  const decline = useWrite({ send: refuseOffer, invalidates: touchedByDecision, onSuccess: close });
  const may = (action: Schema<"OfferAction">) => offer.allowedActions.includes(action);
  return (
    <div className="flex flex-wrap gap-2">
      {may("accept") && (
        <Button small onClick={() => setDoing("accept")}>
          <Trans>Accept</Trans>
        </Button>
      )}
      {may("counter") && (
        <Button look="secondary" small onClick={() => setDoing("counter")}>
          <Trans>Propose a price</Trans>
        </Button>
      )}
      {may("decline") && (
        <Button look="quiet" small onClick={() => setDoing("decline")}>
          <Trans>Decline</Trans>
        </Button>
      )}
      <AcceptDialog
        open={doing === "accept"}
        offer={offer}
        revision={revision}
        dealerName={dealerName}
        request={request}
        title={title}
        onClose={close}
      />
      <CounterDialog
        open={doing === "counter"}
        offer={offer}
        revision={revision}
        dealerName={dealerName}
        onClose={close}
      />
      <Confirm
        open={doing === "decline"}
        title={<Trans>Decline the {title}?</Trans>}
        action={<Trans>Decline the offer</Trans>}
        danger
        pending={decline.isPending}
        error={decline.error}
        onConfirm={() => decline.mutate(offer.id)}
        onClose={close}
      >
        <p>
          <Trans>{dealerName} learns that you do not want this car. Your contact stays sealed.</Trans>
        </p>
      </Confirm>
    </div>
  );
}

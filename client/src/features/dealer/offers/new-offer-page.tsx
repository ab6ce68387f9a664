import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { wishTitle } from "#/shared/requests/wish-summary";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { entryQuery, touchedByOffer } from "../api/get-board";
import { sendOffer } from "../api/write";
import { OfferEditor } from "./offer-editor";
import { blankOffer } from "./offer-form";

/** A new offer for a request on the board. */
export function NewOfferPage({ requestId }: { requestId: string }) {
  const navigate = useNavigate();
  const { request } = useSuspenseQuery(entryQuery(requestId)).data;
  const [begin] = useState(() => blankOffer(request, new Date()));
  const [key] = useState(() => crypto.randomUUID());
  const write = useWrite({
    send: (offer: Schema<"OfferInput">) => sendOffer(key, requestId, offer),
    invalidates: touchedByOffer,
    onSuccess: ({ id }) => navigate({ to: "/dealer/offers/$id", params: { id } }),
  });
  return (
    <Page
      width="read"
      above={
        <Link to="/dealer/board/$requestId" params={{ requestId }} className="link">
          {request.reference}
        </Link>
      }
      title={<Trans>Offer for {wishTitle(request.wish)}</Trans>}
      lead={<Trans>The buyer sees your dealership's name, the car, and the price line by line.</Trans>}
    >
      <OfferEditor
        begin={begin}
        destination={request.destination}
        action={<Trans>Send the offer</Trans>}
        beside={
          <Link to="/dealer/board/$requestId" params={{ requestId }} className={buttonLook("quiet")}>
            <Trans>Not now</Trans>
          </Link>
        }
        send={write.mutateAsync}
      />
    </Page>
  );
}

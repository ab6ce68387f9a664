import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { entryQuery, ownOfferQuery, touchedByOffer } from "../api/get-board";
import { reviseOffer } from "../api/write";
import { OfferEditor } from "./offer-editor";
import { offerFrom } from "./offer-form";
import { newestOf } from "./revisions";

/** The next revision of an offer; the old ones stay as they are. */
export function RevisePage({ id }: { id: string }) {
  const navigate = useNavigate();
  const { data: offer } = useSuspenseQuery(ownOfferQuery(id));
  const { request } = useSuspenseQuery(entryQuery(offer.requestId)).data;
  const [begin] = useState(() => offerFrom(newestOf(offer), new Date()));
  const write = useWrite({
    send: (body: Schema<"OfferInput">) => reviseOffer(id, offer.version, body),
    invalidates: touchedByOffer,
    onSuccess: () => navigate({ to: "/dealer/offers/$id", params: { id } }),
  });
  return (
    <Page
      width="read"
      above={
        <Link to="/dealer/offers/$id" params={{ id }} className="link">
          {offer.reference}
        </Link>
      }
      title={<Trans>Revise the offer</Trans>}
      lead={<Trans>The buyer gets the new revision at once; the former ones stay on record.</Trans>}
    >
      <OfferEditor
        begin={begin}
        destination={request.destination}
        action={<Trans>Send the revision</Trans>}
        beside={
          <Link to="/dealer/offers/$id" params={{ id }} className={buttonLook("quiet")}>
            <Trans>Leave it as it was</Trans>
          </Link>
        }
        send={write.mutateAsync}
      />
    </Page>
  );
}

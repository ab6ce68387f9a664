import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { dealQuery } from "#/shared/offers/deal-query";
import { DealCar, DealPrice, DealSeller, dealTitle } from "#/shared/offers/deal-terms";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { Page, TwoColumns } from "#/shared/ui/page";
import { DealerOrder } from "./dealer-order";

/** A deal as its seller has it: what was agreed, and the way to the buyer's contact. */
export function DealPage({ id }: { id: string }) {
  const { data: deal } = useSuspenseQuery(dealQuery(id));
  return (
    <Page
      above={
        <>
          <Link to="/dealer/deals" className="link">
            <Trans>Deals</Trans>
          </Link>{" "}
          · <span className="tabular-nums">{deal.reference}</span>
        </>
      }
      title={dealTitle(deal)}
    >
      <div className="mb-6">
        <NextStep deal={deal} />
      </div>
      <TwoColumns
        main={
          <>
            <DealerOrder deal={deal} />
            <DealCar deal={deal} />
          </>
        }
        side={
          <>
            <DealPrice deal={deal} />
            <DealSeller deal={deal} />
          </>
        }
      />
    </Page>
  );
}

function NextStep({ deal }: { deal: Schema<"Deal"> }) {
  const contact = deal.details?.contact;
  if (!contact)
    return (
      <Notice title={<Trans>The buyer's contact is being prepared</Trans>}>
        <Trans>It waits among your leads in a moment.</Trans>
      </Notice>
    );
  const received = contact.state === "received";
  return (
    <Notice
      tone={received ? "good" : "seal"}
      title={received ? <Trans>Write to the buyer</Trans> : <Trans>Receive the buyer's contact</Trans>}
    >
      <p className="mb-3">
        {received ? (
          <Trans>
            Send an invoice that names {deal.reference}. The buyer's contact is with the lead; the car is held
            for this deal across all dealers.
          </Trans>
        ) : (
          <Trans>
            The buyer accepted and released the contact to you. It is handed over with your receipt.
          </Trans>
        )}
      </p>
      <Link to="/dealer/leads/$id" params={{ id: contact.leadId }} className={buttonLook("secondary", true)}>
        <Trans>To the lead</Trans>
      </Link>
    </Notice>
  );
}

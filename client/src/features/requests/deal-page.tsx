import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { dealQuery } from "#/shared/offers/deal-query";
import { DealCar, DealPrice, DealSeller, dealTitle } from "#/shared/offers/deal-terms";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { StatusBadge } from "#/shared/ui/status-badge";
import { Timeline, type TimelineItem } from "#/shared/ui/timeline";
import { requestQuery } from "./api/get-requests";
import { BuyerOrder } from "./buyer-order";
import { GivenContact } from "./given-contact";

/** A deal as its buyer has it: what was agreed, with whom, what the seller holds, and what comes next. */
export function DealPage({ id }: { id: string }) {
  const { data: deal } = useSuspenseQuery(dealQuery(id));
  const { data: request } = useSuspenseQuery(requestQuery(deal.requestId));
  return (
    <Page
      above={
        <>
          <Link to="/requests/$id" params={{ id: deal.requestId }} className="link tabular-nums">
            {request.reference}
          </Link>{" "}
          · <span className="tabular-nums">{deal.reference}</span>
        </>
      }
      title={dealTitle(deal)}
      lead={<Trans>Bought from {deal.dealerName}</Trans>}
      actions={
        <StatusBadge tone="good">
          <Trans>Agreed</Trans>
        </StatusBadge>
      }
    >
      <div className="mb-6">
        <NextStep deal={deal} />
      </div>
      <TwoColumns
        main={
          <>
            <BuyerOrder dealId={deal.id} />
            <DealCar deal={deal} />
            <GivenContact deal={deal} contact={request.contact} />
          </>
        }
        side={
          <>
            <DealPrice deal={deal} />
            <DealSeller deal={deal} />
            <Section id="progress" title={<Trans>What happened</Trans>}>
              <Timeline items={progress(deal)} />
            </Section>
          </>
        }
      />
    </Page>
  );
}

function NextStep({ deal }: { deal: Schema<"Deal"> }) {
  const received = deal.details?.contact?.receivedAt;
  return (
    <Notice tone="good" title={<Trans>The car is held for you</Trans>}>
      {received ? (
        <Trans>
          {deal.dealerName} received your contact on <DateTime value={received} /> and will write to you about
          payment and shipping. Pay only on an invoice that names {deal.reference} and this seller.
        </Trans>
      ) : (
        <Trans>
          {deal.dealerName} can receive your contact now and will then write to you about payment and
          shipping. Pay only on an invoice that names {deal.reference} and this seller.
        </Trans>
      )}
    </Notice>
  );
}

function progress({ acceptedAt, details }: Schema<"Deal">): TimelineItem[] {
  const received = details?.contact?.receivedAt;
  return [
    { id: "agreed", title: <Trans>You accepted the offer</Trans>, at: acceptedAt },
    received
      ? { id: "contact", title: <Trans>The seller received your contact</Trans>, at: received }
      : { id: "contact", title: <Trans>The seller receives your contact</Trans>, state: "now" },
    {
      id: "ships",
      title: <Trans>The car leaves Japan</Trans>,
      detail: details?.etd && <DateTime value={details.etd} day />,
      state: "ahead",
    },
  ];
}

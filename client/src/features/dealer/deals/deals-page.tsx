import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dealsQuery } from "#/shared/offers/deal-query";
import { dealTitle } from "#/shared/offers/deal-terms";
import { buttonLook } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";

/** What the dealership has sold, the newest first. */
export function DealsPage() {
  const { data: deals } = useSuspenseQuery(dealsQuery());
  return (
    <Page title={<Trans>Deals</Trans>} lead={<Trans>Offers of yours that buyers accepted.</Trans>}>
      {deals.length === 0 && (
        <EmptyState
          title={<Trans>No deal yet</Trans>}
          action={
            <Link to="/dealer/board" className={buttonLook()}>
              <Trans>To the board</Trans>
            </Link>
          }
        >
          <Trans>When a buyer accepts your offer, the car is held and the deal appears here.</Trans>
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {deals.map((deal) => (
          <li
            key={deal.id}
            className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-line-strong"
          >
            <div className="min-w-0">
              <h2 className="text-xl">
                <Link
                  to="/dealer/deals/$id"
                  params={{ id: deal.id }}
                  className="after:absolute after:inset-0"
                >
                  {dealTitle(deal)}
                </Link>
              </h2>
              <p className="text-[0.9375rem] text-soft">
                <span className="tabular-nums">{deal.reference}</span> ·{" "}
                <DateTime value={deal.acceptedAt} day />
              </p>
            </div>
            <p className="font-semibold">
              <Money value={deal.total} /> {deal.price.incoterm.toUpperCase()}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dealsQuery } from "#/shared/offers/deal-query";
import { DealRows } from "#/shared/offers/deal-rows";
import { buttonLook } from "#/shared/ui/button";
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
      <DealRows deals={deals} to="/dealer/deals/$id" />
    </Page>
  );
}

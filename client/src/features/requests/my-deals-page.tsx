import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dealsQuery } from "#/shared/offers/deal-query";
import { DealRows } from "#/shared/offers/deal-rows";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";

/** What the person has bought, the newest first. */
export function MyDealsPage() {
  const { data: deals } = useSuspenseQuery(dealsQuery());
  return (
    <Page
      above={
        <Link to="/requests" className="link">
          <Trans>My requests</Trans>
        </Link>
      }
      title={<Trans>My deals</Trans>}
    >
      {deals.length === 0 && (
        <EmptyState
          title={<Trans>No deal yet</Trans>}
          action={
            <Link to="/requests" className={buttonLook()}>
              <Trans>To my requests</Trans>
            </Link>
          }
        >
          <Trans>When you accept an offer, the car is held for you and the deal appears here.</Trans>
        </EmptyState>
      )}
      <DealRows deals={deals} to="/deals/$id" named />
    </Page>
  );
}

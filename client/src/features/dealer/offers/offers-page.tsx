import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { ownOffersQuery } from "../api/get-board";
import { Pager } from "../shell/pager";
import { OfferRow } from "./offer-row";

/** All offers of the dealership, the newest first. */
export function OffersPage({ after }: { after: string | undefined }) {
  const { data } = useSuspenseQuery(ownOffersQuery(after));
  return (
    <Page title={<Trans>Offers</Trans>}>
      <h2 className="sr-only">
        <Trans>All offers, the newest first</Trans>
      </h2>
      {data.items.length === 0 && (
        <EmptyState
          title={<Trans>No offer yet</Trans>}
          action={
            <Link to="/dealer/board" className={buttonLook()}>
              <Trans>To the board</Trans>
            </Link>
          }
        >
          <Trans>Pick a request on the board and answer it; your offers and their fate appear here.</Trans>
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {data.items.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
      <Pager to="/dealer/offers" after={after} next={data.next} />
    </Page>
  );
}

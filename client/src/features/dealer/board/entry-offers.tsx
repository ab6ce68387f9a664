import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Section } from "#/shared/ui/page";
import { ErrorState, Skeleton } from "#/shared/ui/states";
import { ownOffersQuery } from "../api/get-board";
import { OfferRow } from "../offers/offer-row";

/** The dealership's offers for one request. */
export function EntryOffers({ requestId, open }: { requestId: string; open: boolean }) {
  const { data, error, refetch } = useQuery(ownOffersQuery(undefined, requestId));
  return (
    <Section id="offers" title={<Trans>Your offers</Trans>}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={2} />}
      {data?.items.length === 0 && (
        <p className="text-soft">
          {open ? <Trans>You have not answered yet.</Trans> : <Trans>You did not answer.</Trans>}
        </p>
      )}
      <ul className="grid gap-3">
        {data?.items.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
    </Section>
  );
}

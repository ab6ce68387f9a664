import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Silhouette } from "#/shared/cars/silhouette";
import { cx } from "#/shared/lib/cx";
import { offerStateTone, offerStateWords } from "#/shared/offers/words";
import { PortName } from "#/shared/reference/port-name";
import { DateTime, Distance } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { Photo } from "#/shared/ui/photo";
import { StatusBadge } from "#/shared/ui/status-badge";
import { OfferActions } from "./offer-actions";
import { OfferCarFacts } from "./offer-car-facts";
import { OfferPrice } from "./offer-price";

interface OfferCardProps {
  compared: Schema<"ComparedOffer">;
  comparison: Schema<"OfferComparison">;
  request: Schema<"PurchaseRequest">;
  cheapest: boolean;
}

/** One offer: the car, the price on the common terms and as it was made, and what can be done. */
export function OfferCard({ compared, comparison, request, cheapest }: OfferCardProps) {
  const { t, i18n } = useLingui();
  const { offer, dealerName } = compared;
  const revision = offer.revisions.find(({ number }) => number === offer.currentRevision);
  if (!revision) return null;
  const { car } = revision;
  const title = `${car.make} ${car.model} ${car.year}`;
  const [photo] = revision.photoIds;
  const counter = offer.counterOffers.at(-1);
  return (
    <li className={cx("card flex flex-col gap-4 p-4", cheapest && "border-brand")}>
      {photo ? (
        <Photo id={photo} alt={t`Photo of the ${title}`} />
      ) : (
        <Silhouette body={car.body ?? "sedan"} className="w-full rounded-control bg-sunken p-6" />
      )}
      <div>
        <div className="mb-1 flex flex-wrap items-center gap-2">
          <StatusBadge tone={offerStateTone(offer.state)}>{i18n._(offerStateWords[offer.state])}</StatusBadge>
          {cheapest && compared.total && (
            <StatusBadge tone="good">
              <Trans>Lowest total</Trans>
            </StatusBadge>
          )}
        </div>
        <h3 className="text-lg">{title}</h3>
        <p className="text-[0.9375rem] text-soft">{dealerName}</p>
      </div>
      <p>
        {compared.total ? (
          <>
            <Money value={compared.total} className="block text-2xl font-bold tabular-nums" />
            <span className="text-sm text-soft">
              {comparison.incoterm.toUpperCase()} <PortName code={revision.port} />
            </span>
          </>
        ) : (
          <span className="text-warn">
            <Trans>
              Cannot be brought to {comparison.incoterm.toUpperCase()}: the dealer has not quoted all of it.
            </Trans>
          </span>
        )}
      </p>
      <OfferCarFacts car={car} />
      <OfferPrice revision={revision} includesInspection={compared.includesInspection} />
      {revision.note && (
        <p className="whitespace-pre-line border-l-2 border-line pl-3 text-[0.9375rem]">{revision.note}</p>
      )}
      {counter && offer.state === "countered" && (
        <p className="rounded-control bg-brand-tint px-3 py-2 text-[0.9375rem]">
          <Trans>
            You proposed <Money value={counter.total} />. The dealer has not answered yet.
          </Trans>
        </p>
      )}
      <div className="mt-auto grid gap-3 border-t border-line pt-3">
        <p className="text-sm text-soft">
          <Trans>
            {offer.reference}, valid until <DateTime value={offer.validUntil} /> (
            <Distance value={offer.validUntil} />)
          </Trans>
        </p>
        <OfferActions
          offer={offer}
          revision={revision}
          dealerName={dealerName}
          request={request}
          title={title}
        />
      </div>
    </li>
  );
}

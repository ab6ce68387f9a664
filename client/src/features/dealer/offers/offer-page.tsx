import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Silhouette } from "#/shared/cars/silhouette";
import { OfferedCar } from "#/shared/offers/offered-car";
import { PriceLines } from "#/shared/offers/price-lines-list";
import { offerStateTone } from "#/shared/offers/words";
import { DateTime, Distance } from "#/shared/ui/date-time";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { Photo } from "#/shared/ui/photo";
import { StatusBadge } from "#/shared/ui/status-badge";
import { ownOfferQuery } from "../api/get-board";
import { ownOfferWords } from "../words";
import { CounterNotice } from "./counter-notice";
import { OwnOfferActions } from "./own-offer-actions";
import { RevisionList } from "./revision-list";
import { newestOf } from "./revisions";

/** One offer of the dealership: what stands, what the buyer proposes, and what was before. */
export function OfferPage({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { data: offer } = useSuspenseQuery(ownOfferQuery(id));
  const revision = newestOf(offer);
  const { car } = revision;
  const title = `${car.make} ${car.model} ${car.year}`;
  return (
    <Page
      above={
        <>
          <Link to="/dealer/offers" className="link">
            <Trans>Offers</Trans>
          </Link>{" "}
          · <span className="tabular-nums">{offer.reference}</span>
        </>
      }
      title={title}
      actions={<OwnOfferActions offer={offer} title={title} />}
    >
      <TwoColumns
        main={
          <>
            <CounterNotice offer={offer} />
            <Section id="car" title={<Trans>The car</Trans>}>
              {revision.photoIds.length > 0 ? (
                <ul className="mb-5 grid grid-cols-2 gap-3 sm:grid-cols-3">
                  {revision.photoIds.map((photo, position) => (
                    <li key={photo}>
                      <Photo id={photo} width={320} alt={t`Photo ${position + 1}`} />
                    </li>
                  ))}
                </ul>
              ) : (
                <Silhouette
                  body={car.body ?? "sedan"}
                  className="mb-5 w-full max-w-72 rounded-control bg-sunken p-6"
                />
              )}
              <OfferedCar car={car} />
              {revision.note && (
                <p className="mt-5 whitespace-pre-line border-l-2 border-line pl-3">{revision.note}</p>
              )}
            </Section>
            <RevisionList offer={offer} />
          </>
        }
        side={
          <>
            <Section id="state" title={<Trans>Where it stands</Trans>}>
              <div className="grid justify-items-start gap-3">
                <StatusBadge tone={offerStateTone(offer.state)}>
                  {i18n._(ownOfferWords[offer.state])}
                </StatusBadge>
                <p className="text-[0.9375rem] text-soft">
                  <Trans>
                    Valid until <DateTime value={offer.validUntil} /> (<Distance value={offer.validUntil} />)
                  </Trans>
                </p>
                <Link to="/dealer/board/$requestId" params={{ requestId: offer.requestId }} className="link">
                  <Trans>The request</Trans>
                </Link>
              </div>
            </Section>
            <Section id="price" title={<Trans>The price</Trans>}>
              <PriceLines revision={revision} />
            </Section>
          </>
        }
      />
    </Page>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Silhouette } from "#/shared/cars/silhouette";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Section } from "#/shared/ui/page";
import { Photo } from "#/shared/ui/photo";
import { OfferedCar } from "./offered-car";
import { PriceLines } from "./price-lines-list";

/** The car of a deal, in a line. */
export const dealTitle = ({ car }: Schema<"Deal">): string => `${car.make} ${car.model} ${car.year}`;

/** The car as it was agreed. */
export function DealCar({ deal }: { deal: Schema<"Deal"> }) {
  const { t } = useLingui();
  const photos = deal.details?.photoIds ?? [];
  return (
    <Section id="car" title={<Trans>The car</Trans>}>
      {photos.length > 0 ? (
        <ul className="mb-5 grid grid-cols-2 gap-3 sm:grid-cols-3">
          {photos.map((photo, position) => (
            <li key={photo}>
              <Photo id={photo} width={320} alt={t`Photo ${position + 1}`} />
            </li>
          ))}
        </ul>
      ) : (
        <Silhouette
          body={deal.car.body ?? "sedan"}
          className="mb-5 w-full max-w-72 rounded-control bg-sunken p-6"
        />
      )}
      <OfferedCar car={deal.car} />
    </Section>
  );
}

/** The price as it was agreed, and when. */
export function DealPrice({ deal }: { deal: Schema<"Deal"> }) {
  const { price, total, port, details, acceptedAt, revision } = deal;
  return (
    <Section id="price" title={<Trans>The price</Trans>}>
      <PriceLines revision={{ price, total, port, etd: details?.etd ?? null }} />
      <p className="mt-3 text-sm text-soft">
        <Trans>
          Agreed on <DateTime value={acceptedAt} /> by offer {details?.offerReference}, revision {revision}.
        </Trans>
      </p>
    </Section>
  );
}

/** The dealership that sells, as a business. */
export function DealSeller({ deal }: { deal: Schema<"Deal"> }) {
  const seller = deal.details?.seller;
  if (!seller) return null;
  return (
    <Section id="seller" title={<Trans>The seller</Trans>}>
      <Facts
        items={[
          [<Trans key="n">Name</Trans>, seller.englishName],
          [
            <Trans key="r">Registered name</Trans>,
            <span key="v" lang="ja">
              {seller.name}
            </span>,
          ],
          [<Trans key="a">Address</Trans>, seller.address],
          [<Trans key="t">Business phone</Trans>, seller.phone],
          [<Trans key="l">Licence number</Trans>, seller.licence],
          [<Trans key="j">JUMVEA number</Trans>, seller.jumveaNumber],
        ]}
      />
    </Section>
  );
}

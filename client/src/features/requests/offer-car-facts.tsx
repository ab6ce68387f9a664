import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { formatNumber } from "#/shared/lib/names";
import { colourWords, fuelWords, steeringWords, transmissionWords } from "#/shared/requests/words";
import { Facts } from "#/shared/ui/facts";

/** What was said about the offered car. */
export function OfferCarFacts({ car }: { car: Schema<"OfferedCarInput"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <Facts
      dense
      items={[
        [<Trans key="m">Mileage</Trans>, `${formatNumber(car.mileageKm, locale)} km`],
        [<Trans key="g">Auction grade</Trans>, car.grade],
        [<Trans key="s">Steering</Trans>, i18n._(steeringWords[car.steering])],
        [<Trans key="e">Engine</Trans>, car.engineCc && `${formatNumber(car.engineCc, locale)} cc`],
        [<Trans key="f">Fuel</Trans>, car.fuel && i18n._(fuelWords[car.fuel])],
        [<Trans key="t">Gearbox</Trans>, car.transmission && i18n._(transmissionWords[car.transmission])],
        [<Trans key="c">Colour</Trans>, car.colour && i18n._(colourWords[car.colour])],
        [<Trans key="n">Chassis number</Trans>, car.chassis ?? <Trans>to be sourced</Trans>],
      ]}
    />
  );
}

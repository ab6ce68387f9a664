import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { formatNumber } from "#/shared/lib/names";
import { bodyWords, colourWords, fuelWords, steeringWords, transmissionWords } from "#/shared/requests/words";
import { Facts } from "#/shared/ui/facts";

/** What the dealership says about the car. */
export function OfferedCar({ car }: { car: Schema<"OfferedCarInput"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <Facts
      items={[
        [<Trans key="n">Chassis number</Trans>, car.chassis ?? <Trans>to be sourced</Trans>],
        [<Trans key="m">Mileage</Trans>, `${formatNumber(car.mileageKm, locale)} km`],
        [<Trans key="y">Year of manufacture</Trans>, car.manufactureYear],
        [<Trans key="g">Auction grade</Trans>, car.grade],
        [<Trans key="s">Steering</Trans>, i18n._(steeringWords[car.steering])],
        [<Trans key="b">Body</Trans>, car.body && i18n._(bodyWords[car.body])],
        [<Trans key="e">Engine</Trans>, car.engineCc && `${formatNumber(car.engineCc, locale)} cc`],
        [<Trans key="f">Fuel</Trans>, car.fuel && i18n._(fuelWords[car.fuel])],
        [<Trans key="t">Gearbox</Trans>, car.transmission && i18n._(transmissionWords[car.transmission])],
        [<Trans key="c">Colour</Trans>, car.colour && i18n._(colourWords[car.colour])],
      ]}
    />
  );
}

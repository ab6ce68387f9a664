import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { formatNumber, listOf } from "#/shared/lib/names";
import { type Fact, Facts } from "#/shared/ui/facts";
import { Money } from "#/shared/ui/money";
import { bodyWords, colourWords, driveWords, fuelWords, steeringWords, transmissionWords } from "./words";

/** The wished car in one line. */
export function wishTitle(wish: Pick<Schema<"WishInput">, "make" | "model" | "yearFrom" | "yearTo">): string {
  const { yearFrom, yearTo } = wish;
  const years = yearFrom === yearTo ? yearFrom : `${yearFrom ?? ""}–${yearTo ?? ""}`;
  return [wish.make, wish.model, years].filter(Boolean).join(" ");
}

/** Everything that was said about the wished car. */
export function WishFacts({ wish }: { wish: Schema<"WishInput"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const items: Fact[] = [
    [
      <Trans key="b">Body</Trans>,
      listOf(
        (wish.bodies ?? []).map((body) => i18n._(bodyWords[body])),
        locale,
        "or",
      ),
    ],
    [
      <Trans key="m">Mileage</Trans>,
      wish.mileageMaxKm != null && <Trans>up to {number(wish.mileageMaxKm)} km</Trans>,
    ],
    [<Trans key="e">Engine</Trans>, engine(wish, number)],
    [
      <Trans key="f">Fuel</Trans>,
      listOf(
        (wish.fuels ?? []).map((fuel) => i18n._(fuelWords[fuel])),
        locale,
        "or",
      ),
    ],
    [<Trans key="t">Gearbox</Trans>, wish.transmission && i18n._(transmissionWords[wish.transmission])],
    [<Trans key="s">Steering</Trans>, wish.steering && i18n._(steeringWords[wish.steering])],
    [<Trans key="d">Drive</Trans>, wish.drive && i18n._(driveWords[wish.drive])],
    [<Trans key="g">Auction grade</Trans>, wish.gradeMin && <Trans>{wish.gradeMin} or better</Trans>],
    [
      <Trans key="c">Colour</Trans>,
      listOf(
        (wish.colours ?? []).map((colour) => i18n._(colourWords[colour])),
        locale,
        "or",
      ),
    ],
    [<Trans key="q">How many</Trans>, number(wish.quantity)],
    [<Trans key="p">Budget for one</Trans>, wish.budget && <Money value={wish.budget} />],
  ];
  return <Facts items={items.filter(([, value]) => value !== false)} />;
}

function engine(wish: Schema<"WishInput">, number: (value: number) => string): ReactNode {
  const [from, to] = [wish.engineCcMin, wish.engineCcMax].map((cc) => (cc == null ? "" : number(cc)));
  if (from && to) return `${from}–${to} cc`;
  if (from) return <Trans>from {from} cc</Trans>;
  return to ? <Trans>up to {to} cc</Trans> : null;
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";

/** The price as the dealer made it, line by line. */
export function OfferPrice({
  revision,
  includesInspection,
}: {
  revision: Schema<"Revision">;
  includesInspection: boolean;
}) {
  const { price, total, etd, rate } = revision;
  const { currency } = price;
  return (
    <details>
      <summary className="cursor-pointer font-semibold">
        <Trans>
          As offered: <Money value={total} /> {price.incoterm.toUpperCase()}
        </Trans>
      </summary>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-[0.9375rem]">
        <Line name={<Trans>Car (FOB)</Trans>} amount={price.fob} currency={currency} />
        <Line name={<Trans>Freight</Trans>} amount={price.freight} currency={currency} />
        <Line name={<Trans>Insurance</Trans>} amount={price.insurance} currency={currency} />
        <Line name={<Trans>Inspection</Trans>} amount={price.inspection} currency={currency} />
      </dl>
      <p className="mt-2 text-sm text-soft">
        {!includesInspection && <Trans>Inspection is not part of it.</Trans>}{" "}
        {etd && (
          <Trans>
            Expected to leave Japan on <DateTime value={etd} day />.
          </Trans>
        )}{" "}
        {rate && (
          <Trans>
            Rate fixed on <DateTime value={rate.on} day />: 1 {rate.from} = {rate.rate} {rate.to}.
          </Trans>
        )}
      </p>
    </details>
  );
}

function Line({
  name,
  amount,
  currency,
}: {
  name: ReactNode;
  amount: number | null | undefined;
  currency: string;
}) {
  if (amount === null || amount === undefined) return null;
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="text-right">
        <Money value={{ amount, currency }} />
      </dd>
    </>
  );
}

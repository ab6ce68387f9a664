import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { PortName } from "#/shared/reference/port-name";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";

type Priced = Pick<Schema<"Revision">, "price" | "total" | "port" | "etd">;

/** A price line by line, with its sum. */
export function PriceLines({ revision }: { revision: Priced }) {
  const { price, total, port, etd } = revision;
  const lines: [string, ReactNode, number | null | undefined][] = [
    [
      "fob",
      price.incoterm === "exw" ? <Trans key="y">Car in the yard</Trans> : <Trans key="b">Car (FOB)</Trans>,
      price.fob,
    ],
    ["freight", <Trans key="f">Freight</Trans>, price.freight],
    ["insurance", <Trans key="i">Insurance</Trans>, price.insurance],
    ["inspection", <Trans key="s">Inspection</Trans>, price.inspection],
  ];
  return (
    <>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        {lines
          .filter(([, , amount]) => amount != null)
          .map(([id, name, amount]) => (
            <div key={id} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-soft">{name}</dt>
              <dd className="text-right">
                <Money value={{ amount: amount ?? 0, currency: price.currency }} />
              </dd>
            </div>
          ))}
        <div className="col-span-2 mt-1 grid grid-cols-subgrid border-t border-line-strong pt-1 font-semibold">
          <dt>
            {price.incoterm.toUpperCase()} <PortName code={port} />
          </dt>
          <dd className="text-right">
            <Money value={total} />
          </dd>
        </div>
      </dl>
      {etd && (
        <p className="mt-3 text-sm text-soft">
          <Trans>
            Expected to leave Japan on <DateTime value={etd} day />.
          </Trans>
        </p>
      )}
    </>
  );
}

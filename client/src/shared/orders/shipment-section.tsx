import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Section } from "#/shared/ui/page";
import { type BadgeTone, StatusBadge } from "#/shared/ui/status-badge";
import { Timeline } from "#/shared/ui/timeline";
import { deadlineStateWords, deadlineWords, shipmentActionWords, sourceWords } from "./shipment-words";

type Shipment = Schema<"Shipment">;

const tones: Readonly<Record<Schema<"DeadlineState">, BadgeTone>> = {
  ahead: "neutral",
  near: "warn",
  missed: "bad",
  met: "good",
};

/** The way of the car, once it is planned: what is expected, the days to heed, and what happened. */
export function ShipmentSection({
  order,
  children,
}: {
  order: Schema<"Order">;
  children?: (shipment: Shipment) => ReactNode;
}) {
  const planned = order.details?.timeline.some((step) => step.state === "depositReceived") ?? false;
  const { data: shipment } = useQuery({
    ...read("/api/v1/orders/{id}/shipment", { params: { path: { id: order.id } } }),
    enabled: planned,
  });
  if (!shipment) return null;
  return (
    <Section id="shipment" title={<Trans>The way of the car</Trans>}>
      <div className="grid gap-6">
        {shipment.arrivesTooLate && <TooLate shipment={shipment} />}
        <Facts
          items={[
            [
              <Trans key="s">Ship</Trans>,
              [shipment.vessel, shipment.voyageNumber].filter(Boolean).join(" / "),
            ],
            [<Trans key="p">Port of discharge</Trans>, shipment.discharge],
            [<Trans key="d">Expected departure</Trans>, day(shipment.departedOn ? null : shipment.etd)],
            [<Trans key="l">Departure</Trans>, day(shipment.departedOn)],
            [<Trans key="e">Expected arrival</Trans>, day(shipment.arrivedOn ? null : shipment.eta)],
            [<Trans key="a">Arrival</Trans>, day(shipment.arrivedOn)],
          ]}
        />
        <Days shipment={shipment} />
        <Events shipment={shipment} />
        {children?.(shipment)}
      </div>
    </Section>
  );
}

const day = (value: string | null | undefined): ReactNode => value && <DateTime value={value} day />;

function TooLate({ shipment }: { shipment: Shipment }) {
  return (
    <Notice tone="warn" title={<Trans>The car is expected too late for its destination</Trans>}>
      {shipment.arriveBy && (
        <Trans>
          By the rules that we know, a car of this age must arrive by{" "}
          <DateTime value={shipment.arriveBy} day />.
        </Trans>
      )}{" "}
      {shipment.importDisputed && <Trans>Sources disagree; this is the strictest.</Trans>}
    </Notice>
  );
}

function Days({ shipment }: { shipment: Shipment }) {
  const { i18n } = useLingui();
  if (shipment.deadlines.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-semibold">
        <Trans>Days to heed</Trans>
      </h3>
      <ul className="grid gap-2">
        {shipment.deadlines.map((one) => (
          <li
            key={one.kind}
            className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-b border-line pb-2"
          >
            <span>{i18n._(deadlineWords[one.kind])}</span>
            <span className="flex items-center gap-3 tabular-nums">
              <DateTime value={one.day} day />
              <StatusBadge tone={tones[one.state]}>{i18n._(deadlineStateWords[one.state])}</StatusBadge>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Events({ shipment }: { shipment: Shipment }) {
  const { i18n } = useLingui();
  if (shipment.events.length === 0)
    return (
      <p className="text-soft">
        <Trans>Nothing has happened yet.</Trans>
      </p>
    );
  return (
    <Timeline
      items={shipment.events.map((one, position) => ({
        id: `${position}`,
        title: i18n._(shipmentActionWords[one.action]),
        detail: (
          <>
            <DateTime value={one.happenedOn} day /> · {i18n._(sourceWords[one.source])}
            {one.paperNumber && <span className="break-all"> · {one.paperNumber}</span>}
            {one.port && <span> · {one.port}</span>}
            {one.action === "reschedule" && one.eta && (
              <span>
                {" "}
                · <Trans>Expected arrival</Trans> <DateTime value={one.eta} day />
              </span>
            )}
          </>
        ),
      }))}
    />
  );
}

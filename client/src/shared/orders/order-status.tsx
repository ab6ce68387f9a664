import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { Section } from "#/shared/ui/page";
import { StatusBadge } from "#/shared/ui/status-badge";
import { Timeline } from "#/shared/ui/timeline";
import { orderNextWords, orderStateTone, orderStateWords } from "./words";

/** Where the order stands, what comes next, and what the reader can do about it. */
export function OrderStatus({ order, children }: { order: Schema<"Order">; children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <Section
      id="order"
      title={
        <>
          <Trans>Order</Trans> <span className="tabular-nums">{order.reference}</span>
        </>
      }
      actions={
        <StatusBadge tone={orderStateTone(order.state)}>{i18n._(orderStateWords[order.state])}</StatusBadge>
      }
    >
      <p className="mb-4 border-l-4 border-seal pl-3">
        <strong>
          <Trans>Next:</Trans>
        </strong>{" "}
        {i18n._(orderNextWords[order.state])}
      </p>
      {children}
    </Section>
  );
}

/** Every step of the order so far. */
export function OrderTimeline({ order }: { order: Schema<"Order"> }) {
  const { i18n } = useLingui();
  const steps = order.details?.timeline ?? [];
  return (
    <Section id="steps" title={<Trans>Steps</Trans>}>
      <Timeline
        items={[
          { id: "opened", title: i18n._(orderStateWords.confirmed), at: order.openedAt },
          ...steps.map(({ state, at }, position) => ({
            id: `${position}`,
            title: i18n._(orderStateWords[state]),
            at,
          })),
        ]}
      />
    </Section>
  );
}

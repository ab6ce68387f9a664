import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { Money } from "#/shared/ui/money";
import { ErrorState } from "#/shared/ui/states";
import { staleByStep, takeStep } from "./order-query";
import { groundWords } from "./words";

type Ground = Schema<"CancellationGround">;

/** Whether the caller can do this now. */
export const can = (order: Schema<"Order">, action: Schema<"OrderAction">): boolean =>
  order.allowedActions.includes(action);

/** What either side can do beside the way itself: cancel, answer a cancellation, open a dispute. */
export function SideActions({ order }: { order: Schema<"Order"> }) {
  const answer = useWrite({
    send: (word: "agree" | "refuse" | "withdraw") =>
      takeStep(order, "cancellation-answers", { answer: word }),
    invalidates: staleByStep,
  });
  return (
    <div className="mt-4 grid gap-3">
      <div className="flex flex-wrap gap-3">
        {can(order, "agreeCancellation") && (
          <Button look="danger" small pending={answer.isPending} onClick={() => answer.mutate("agree")}>
            <Trans>Agree to cancel</Trans>
          </Button>
        )}
        {can(order, "refuseCancellation") && (
          <Button look="secondary" small pending={answer.isPending} onClick={() => answer.mutate("refuse")}>
            <Trans>Go on with the order</Trans>
          </Button>
        )}
        {can(order, "withdrawCancellation") && (
          <Button look="secondary" small pending={answer.isPending} onClick={() => answer.mutate("withdraw")}>
            <Trans>Take the cancellation back</Trans>
          </Button>
        )}
        {(can(order, "cancel") || can(order, "askCancellation")) && <CancelButton order={order} />}
        {can(order, "openDispute") && <DisputeButton order={order} />}
      </div>
      {order.details?.cancellation?.fee && (
        <p className="text-[0.9375rem] text-soft">
          <Trans>
            Fee of the cancellation: <Money value={order.details.cancellation.fee} />
          </Trans>
        </p>
      )}
      {answer.error && <ErrorState error={answer.error} />}
    </div>
  );
}

function CancelButton({ order }: { order: Schema<"Order"> }) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [ground, setGround] = useState<Ground>("changedMind");
  const cancel = useWrite({
    send: () => takeStep(order, "cancellations", { ground }),
    invalidates: staleByStep,
    onSuccess: () => setOpen(false),
  });
  const fee = order.details?.fees.find((one) => one.ground === ground);
  const grounds = order.details?.fees.map((one) => one.ground) ?? [];
  return (
    <>
      <Button look="secondary" small onClick={() => setOpen(true)}>
        <Trans>Cancel the order</Trans>
      </Button>
      <Confirm
        open={open}
        title={<Trans>Cancel {order.reference}?</Trans>}
        action={<Trans>Cancel the order</Trans>}
        danger
        pending={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate(undefined)}
        onClose={() => setOpen(false)}
      >
        <label className="grid gap-1">
          <span className="font-medium">
            <Trans>Why?</Trans>
          </span>
          <select
            className="input"
            value={ground}
            onChange={(event) => setGround(event.target.value as Ground)}
          >
            {(grounds.length > 0 ? grounds : (["changedMind", "carNotAvailable"] as const)).map((one) => (
              <option key={one} value={one}>
                {i18n._(groundWords[one])}
              </option>
            ))}
          </select>
        </label>
        <p>
          {can(order, "askCancellation") ? (
            <Trans>The other side has to agree.</Trans>
          ) : (
            <Trans>The order ends at once.</Trans>
          )}{" "}
          {fee && (
            <Trans>
              The side at fault pays <Money value={fee.fee} />.
            </Trans>
          )}
        </p>
      </Confirm>
    </>
  );
}

function DisputeButton({ order }: { order: Schema<"Order"> }) {
  const [open, setOpen] = useState(false);
  const dispute = useWrite({
    send: () => takeStep(order, "disputes", { ground: "suspectedFraud" }),
    invalidates: staleByStep,
    onSuccess: () => setOpen(false),
  });
  return (
    <>
      <Button look="quiet" small onClick={() => setOpen(true)}>
        <Trans>Something is wrong</Trans>
      </Button>
      <Confirm
        open={open}
        title={<Trans>Stop the order?</Trans>}
        action={<Trans>Open a dispute</Trans>}
        danger
        pending={dispute.isPending}
        error={dispute.error}
        onConfirm={() => dispute.mutate(undefined)}
        onClose={() => setOpen(false)}
      >
        <p>
          <Trans>Money and papers stay where they are until the operator has settled it.</Trans>
        </p>
      </Confirm>
    </>
  );
}

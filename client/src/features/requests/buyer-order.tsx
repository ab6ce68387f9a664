import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { orderQuery, ordersQuery, staleByStep, takeStep } from "#/shared/orders/order-query";
import { OrderStatus, OrderTimeline } from "#/shared/orders/order-status";
import { ProformaSection } from "#/shared/orders/proforma-section";
import { ShipmentSection } from "#/shared/orders/shipment-section";
import { can, SideActions } from "#/shared/orders/side-actions";
import { Button } from "#/shared/ui/button";
import { ErrorState } from "#/shared/ui/states";

/** The order of a deal as its buyer has it; nothing for deals without one. */
export function BuyerOrder({ dealId }: { dealId: string }) {
  const { data } = useSuspenseQuery(ordersQuery(dealId));
  const [order] = data.items;
  return order ? <Order id={order.id} /> : null;
}

function Order({ id }: { id: string }) {
  const { data: order } = useSuspenseQuery(orderQuery(id));
  return (
    <>
      <OrderStatus order={order}>
        <NextDeed order={order} />
        <SideActions order={order} />
      </OrderStatus>
      <ProformaSection order={order} />
      <ShipmentSection order={order} />
      <OrderTimeline order={order} />
    </>
  );
}

/** The one deed that is the buyer's turn now, if any. */
function NextDeed({ order }: { order: Schema<"Order"> }) {
  const [current] = order.details?.proformas ?? [];
  const step = useWrite({
    send: (action: "confirmation" | "receipt") =>
      takeStep(order, action, action === "confirmation" ? { proformaId: current?.id } : undefined),
    invalidates: staleByStep,
  });
  return (
    <div className="grid justify-items-start gap-3">
      {can(order, "confirmProforma") && (
        <>
          <p className="text-[0.9375rem]">
            <Trans>
              Check the paper before you confirm it: number, total and code on the page{" "}
              <Link to="/verify" className="link">
                Check a proforma invoice
              </Link>
              . It names no bank account; whoever sends you one by mail is not the seller.
            </Trans>
          </p>
          <Button pending={step.isPending} onClick={() => step.mutate("confirmation")}>
            <Trans>Confirm the proforma invoice</Trans>
          </Button>
        </>
      )}
      {can(order, "confirmReceipt") && (
        <Button pending={step.isPending} onClick={() => step.mutate("receipt")}>
          <Trans>The car is here</Trans>
        </Button>
      )}
      {step.error && <ErrorState error={step.error} />}
    </div>
  );
}

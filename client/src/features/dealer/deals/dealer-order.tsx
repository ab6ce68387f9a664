import { useSuspenseQuery } from "@tanstack/react-query";
import type { Schema } from "#/shared/api/types";
import { orderQuery, ordersQuery } from "#/shared/orders/order-query";
import { OrderStatus, OrderTimeline } from "#/shared/orders/order-status";
import { ProformaSection } from "#/shared/orders/proforma-section";
import { ShipmentSection } from "#/shared/orders/shipment-section";
import { can, SideActions } from "#/shared/orders/side-actions";
import { ProformaForm } from "./proforma-form";
import { ShipmentEventForm } from "./shipment-event-form";
import { StepForm } from "./step-form";

/** The order of a deal as its seller has it; nothing for deals without one. */
export function DealerOrder({ deal }: { deal: Schema<"Deal"> }) {
  const { data } = useSuspenseQuery(ordersQuery(deal.id));
  const [order] = data.items;
  return order ? <Order id={order.id} received={deal.details?.contact?.state === "received"} /> : null;
}

function Order({ id, received }: { id: string; received: boolean }) {
  const { data: order } = useSuspenseQuery(orderQuery(id));
  return (
    <>
      <OrderStatus order={order}>
        {received && (can(order, "issueProforma") || can(order, "reviseProforma")) && (
          <ProformaForm key={order.version} order={order} />
        )}
        <StepForm key={order.state} order={order} />
        <SideActions order={order} />
      </OrderStatus>
      <ProformaSection order={order} />
      <ShipmentSection order={order}>
        {(shipment) => <ShipmentEventForm key={shipment.version} shipment={shipment} />}
      </ShipmentSection>
      <OrderTimeline order={order} />
    </>
  );
}

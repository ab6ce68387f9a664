import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { DealPage } from "#/features/dealer/deals/deal-page";
import { dealQuery } from "#/shared/offers/deal-query";
import { loadOrder } from "#/shared/orders/order-query";

export const Route = createFileRoute("/_dealer/dealer/deals/$id")({
  staticData: { title: msg`Deal` },
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const [deal] = await Promise.all([
      queryClient.ensureQueryData(dealQuery(id)),
      loadOrder(queryClient, id),
    ]);
    return deal;
  },
  component: () => <DealPage {...Route.useParams()} />,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { requestQuery } from "#/features/requests/api/get-requests";
import { DealPage } from "#/features/requests/deal-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";
import { dealQuery } from "#/shared/offers/deal-query";
import { loadOrder } from "#/shared/orders/order-query";

export const Route = createFileRoute("/deals/$id")({
  staticData: { title: msg`Deal` },
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member", "guest");
    await loadWords("requests");
  },
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const deal = await queryClient.ensureQueryData(dealQuery(id));
    await loadOrder(queryClient, id);
    return queryClient.ensureQueryData(requestQuery(deal.requestId));
  },
  component: () => <DealPage {...Route.useParams()} />,
});

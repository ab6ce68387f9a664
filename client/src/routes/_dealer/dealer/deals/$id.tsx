import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { DealPage } from "#/features/dealer/deals/deal-page";
import { dealQuery } from "#/shared/offers/deal-query";

export const Route = createFileRoute("/_dealer/dealer/deals/$id")({
  staticData: { title: msg`Deal` },
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(dealQuery(params.id)),
  component: () => <DealPage {...Route.useParams()} />,
});

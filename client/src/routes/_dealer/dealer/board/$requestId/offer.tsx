import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { entryQuery } from "#/features/dealer/api/get-board";
import { NewOfferPage } from "#/features/dealer/offers/new-offer-page";

export const Route = createFileRoute("/_dealer/dealer/board/$requestId/offer")({
  staticData: { title: msg`Make an offer` },
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(entryQuery(params.requestId)),
  component: () => <NewOfferPage {...Route.useParams()} />,
});

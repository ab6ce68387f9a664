import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ownOfferQuery } from "#/features/dealer/api/get-board";
import { OfferPage } from "#/features/dealer/offers/offer-page";

export const Route = createFileRoute("/_dealer/dealer/offers/$id/")({
  staticData: { title: msg`Offer` },
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(ownOfferQuery(params.id)),
  component: () => <OfferPage {...Route.useParams()} />,
});

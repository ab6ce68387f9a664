import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { entryQuery, ownOfferQuery } from "#/features/dealer/api/get-board";
import { RevisePage } from "#/features/dealer/offers/revise-page";

export const Route = createFileRoute("/_dealer/dealer/offers/$id/revise")({
  staticData: { title: msg`Revise the offer` },
  loader: async ({ context: { queryClient }, params }) => {
    const { requestId } = await queryClient.fetchQuery(ownOfferQuery(params.id));
    await queryClient.ensureQueryData(entryQuery(requestId));
  },
  component: () => <RevisePage {...Route.useParams()} />,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ownOffersQuery } from "#/features/dealer/api/get-board";
import { OffersPage } from "#/features/dealer/offers/offers-page";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/_dealer/dealer/offers/")({
  staticData: { title: msg`Offers` },
  validateSearch: readText<"after">("after"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(ownOffersQuery(deps.after)),
  component: () => <OffersPage after={Route.useSearch().after} />,
});

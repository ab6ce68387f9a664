import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { DealsPage } from "#/features/dealer/deals/deals-page";
import { dealsQuery } from "#/shared/offers/deal-query";

export const Route = createFileRoute("/_dealer/dealer/deals/")({
  staticData: { title: msg`Deals` },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(dealsQuery()),
  component: DealsPage,
});

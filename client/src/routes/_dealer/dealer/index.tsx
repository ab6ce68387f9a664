import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { dealerQuery } from "#/features/dealer/api/get-dealer";
import { DealerPage } from "#/features/dealer/home/dealer-page";

export const Route = createFileRoute("/_dealer/dealer/")({
  staticData: { title: msg`Dealership` },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(dealerQuery()),
  component: DealerPage,
});

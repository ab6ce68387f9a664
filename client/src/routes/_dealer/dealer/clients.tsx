import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { clientsQuery } from "#/features/dealer/api/get-dealer";
import { ClientsPage } from "#/features/dealer/clients/clients-page";

export const Route = createFileRoute("/_dealer/dealer/clients")({
  staticData: { title: msg`API clients` },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(clientsQuery()),
  component: ClientsPage,
});

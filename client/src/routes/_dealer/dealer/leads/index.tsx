import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { leadsQuery } from "#/features/dealer/api/get-board";
import { LeadsPage } from "#/features/dealer/leads/leads-page";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/_dealer/dealer/leads/")({
  staticData: { title: msg`Leads` },
  validateSearch: readText<"after">("after"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(leadsQuery(deps.after)),
  component: () => <LeadsPage after={Route.useSearch().after} />,
});

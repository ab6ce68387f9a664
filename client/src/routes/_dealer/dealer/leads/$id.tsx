import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { leadQuery } from "#/features/dealer/api/get-board";
import { LeadPage } from "#/features/dealer/leads/lead-page";

export const Route = createFileRoute("/_dealer/dealer/leads/$id")({
  staticData: { title: msg`Lead` },
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(leadQuery(params.id)),
  component: () => <LeadPage {...Route.useParams()} />,
});

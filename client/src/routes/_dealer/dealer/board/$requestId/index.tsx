import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { entryQuery } from "#/features/dealer/api/get-board";
import { EntryPage } from "#/features/dealer/board/entry-page";

export const Route = createFileRoute("/_dealer/dealer/board/$requestId/")({
  staticData: { title: msg`Request` },
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(entryQuery(params.requestId)),
  component: () => <EntryPage {...Route.useParams()} />,
});

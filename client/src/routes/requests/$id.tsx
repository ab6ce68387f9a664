import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { requestQuery } from "#/features/requests/api/get-requests";
import { RequestPage } from "#/features/requests/request-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/requests/$id")({
  staticData: { title: msg`Request` },
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member", "guest");
    await loadWords("member");
  },
  loader: ({ context: { queryClient }, params: { id } }) => queryClient.ensureQueryData(requestQuery(id)),
  component: () => <RequestPage id={Route.useParams().id} />,
});

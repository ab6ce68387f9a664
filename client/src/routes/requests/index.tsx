import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { requestsQuery } from "#/features/requests/api/get-requests";
import { RequestsPage } from "#/features/requests/requests-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/requests/")({
  staticData: { title: msg`My requests` },
  validateSearch: ({ after }: Record<string, unknown>): { after?: string } =>
    typeof after === "string" ? { after } : {},
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member", "guest");
    await loadWords("requests");
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(requestsQuery(deps.after)),
  component: () => <RequestsPage after={Route.useSearch().after} />,
});

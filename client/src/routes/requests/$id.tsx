import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { type Measure, reachedDealersQuery, requestQuery } from "#/features/requests/api/get-requests";
import { readMeasure } from "#/features/requests/measure";
import { RequestPage } from "#/features/requests/request-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/requests/$id")({
  staticData: { title: msg`Request` },
  validateSearch: (search: Record<string, unknown>): Measure => readMeasure(search),
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member", "guest");
    await loadWords("requests");
  },
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(reachedDealersQuery(id));
    return queryClient.ensureQueryData(requestQuery(id));
  },
  component: RequestRoute,
});

function RequestRoute() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <RequestPage
      id={id}
      measure={Route.useSearch()}
      onMeasure={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}

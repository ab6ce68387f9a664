import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { accessesQuery, disclosuresQuery } from "#/features/rights/api/who";
import { DataPage, type DataTab } from "#/features/rights/who/data-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/who-has-my-data")({
  staticData: { title: msg`Who has my data` },
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: DataTab } =>
    tab === "looked-at" ? { tab } : {},
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member", "guest");
    await loadWords("rights");
  },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(disclosuresQuery()),
      queryClient.ensureQueryData(accessesQuery()),
    ]),
  component: DataRoute,
});

function DataRoute() {
  const { tab = "handed-over" } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DataPage
      tab={tab}
      onTab={(next) => void navigate({ search: next === "handed-over" ? {} : { tab: next }, replace: true })}
    />
  );
}

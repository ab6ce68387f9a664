import { createFileRoute } from "@tanstack/react-router";
import { DealerLayout } from "#/features/dealer/shell/dealer-layout";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/_dealer")({
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "dealer");
    await loadWords("dealer");
  },
  component: DealerLayout,
});

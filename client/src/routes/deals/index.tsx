import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { MyDealsPage } from "#/features/requests/my-deals-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";
import { dealsQuery } from "#/shared/offers/deal-query";

export const Route = createFileRoute("/deals/")({
  staticData: { title: msg`My deals` },
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member", "guest");
    await loadWords("requests");
  },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(dealsQuery()),
  component: MyDealsPage,
});

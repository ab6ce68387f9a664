import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { AccountPage } from "#/features/account/account-page";
import { requireSession } from "#/shared/auth/guards";
import { loadWords } from "#/shared/i18n/setup";
import { meQuery } from "#/shared/me/me-query";
import { sessionsQuery } from "#/shared/me/sessions";
import { countriesQuery } from "#/shared/reference/queries";

export const Route = createFileRoute("/account/")({
  staticData: { title: msg`Account` },
  beforeLoad: async ({ location }) => {
    await requireSession(location.href, "member");
    await loadWords("account");
  },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(countriesQuery());
    return Promise.all([
      queryClient.ensureQueryData(meQuery()),
      queryClient.ensureQueryData(sessionsQuery()),
    ]);
  },
  component: AccountPage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { StaffAccountPage } from "#/features/account/staff-account-page";
import { loadWords } from "#/shared/i18n/setup";
import { sessionsQuery } from "#/shared/me/sessions";

export const Route = createFileRoute("/_dealer/dealer/account")({
  staticData: { title: msg`Account` },
  beforeLoad: () => loadWords("account"),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(sessionsQuery()),
  component: StaffAccountPage,
});

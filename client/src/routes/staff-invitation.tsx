import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { InvitationPage } from "#/features/account/invitation-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/staff-invitation")({
  staticData: { title: msg`Your invitation` },
  beforeLoad: () => loadWords("account"),
  component: InvitationPage,
});

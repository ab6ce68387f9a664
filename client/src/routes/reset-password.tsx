import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ResetPasswordPage } from "#/features/account/reset-pages";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/reset-password")({
  staticData: { title: msg`Set a new password` },
  beforeLoad: () => loadWords("account"),
  component: ResetPasswordPage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { VerifyEmailPage } from "#/features/account/verify-email-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/verify-email")({
  staticData: { title: msg`Prove your e-mail address` },
  beforeLoad: () => loadWords("account"),
  component: VerifyEmailPage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { VerifyEmailPage } from "#/features/account/verify-email-page";

export const Route = createFileRoute("/verify-email")({
  staticData: { title: msg`Prove your e-mail address` },
  component: VerifyEmailPage,
});

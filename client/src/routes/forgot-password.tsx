import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ForgotPasswordPage } from "#/features/account/reset-pages";

export const Route = createFileRoute("/forgot-password")({
  staticData: { title: msg`Set a new password` },
  component: ForgotPasswordPage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ResetPasswordPage } from "#/features/account/reset-pages";

export const Route = createFileRoute("/reset-password")({
  staticData: { title: msg`Set a new password` },
  component: ResetPasswordPage,
});

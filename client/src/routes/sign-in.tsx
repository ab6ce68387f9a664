import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { SignInPage } from "#/features/account/sign-in-page";

export const Route = createFileRoute("/sign-in")({
  staticData: { title: msg`Sign in` },
  validateSearch: ({ returnTo }: Record<string, unknown>): { returnTo?: string } =>
    typeof returnTo === "string" ? { returnTo } : {},
  component: () => <SignInPage returnTo={Route.useSearch().returnTo} />,
});

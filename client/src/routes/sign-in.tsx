import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { SignInPage } from "#/features/account/sign-in-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/sign-in")({
  staticData: { title: msg`Sign in` },
  beforeLoad: () => loadWords("account"),
  validateSearch: ({ returnTo }: Record<string, unknown>): { returnTo?: string } =>
    typeof returnTo === "string" ? { returnTo } : {},
  component: () => <SignInPage returnTo={Route.useSearch().returnTo} />,
});

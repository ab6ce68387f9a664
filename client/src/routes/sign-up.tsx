import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { SignUpPage } from "#/features/account/sign-up-page";
import { loadWords } from "#/shared/i18n/setup";
import { policyVersionsQuery } from "#/shared/policy/current-policy";

export const Route = createFileRoute("/sign-up")({
  staticData: { title: msg`Make an account` },
  beforeLoad: () => loadWords("account"),
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(policyVersionsQuery());
  },
  component: SignUpPage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ApplyPage } from "#/features/dealer/apply/apply-page";
import { loadWords } from "#/shared/i18n/setup";
import { policyVersionsQuery } from "#/shared/policy/current-policy";

export const Route = createFileRoute("/dealer/apply")({
  staticData: { title: msg`Apply as a dealership` },
  beforeLoad: () => loadWords("dealer"),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(policyVersionsQuery()),
  component: ApplyPage,
});

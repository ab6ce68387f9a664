import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { proofQuery } from "#/features/privacy/api/get-proof";
import { ProofPage } from "#/features/privacy/proof/proof-page";
import { currentLocale, loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/privacy/proof")({
  staticData: { title: msg`How the policy is kept` },
  loader: async ({ context: { queryClient } }) => {
    await Promise.all([loadWords("policy"), queryClient.ensureQueryData(proofQuery(currentLocale()))]);
  },
  component: ProofPage,
});

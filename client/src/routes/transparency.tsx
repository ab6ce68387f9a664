import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { transparencyQuery } from "#/features/privacy/api/get-transparency";
import { TransparencyPage } from "#/features/privacy/transparency/transparency-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/transparency")({
  staticData: { title: msg`Disclosures by law` },
  loader: async ({ context: { queryClient } }) => {
    await Promise.all([loadWords("policy"), queryClient.ensureQueryData(transparencyQuery())]);
  },
  component: TransparencyPage,
});

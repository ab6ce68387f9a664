import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { VerifyProformaPage } from "#/features/rights/verify/verify-proforma-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/verify")({
  staticData: { title: msg`Check a proforma invoice` },
  loader: () => loadWords("rights"),
  component: VerifyProformaPage,
});

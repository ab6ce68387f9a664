import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { VerifyReceiptPage } from "#/features/rights/verify/verify-receipt-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/verify-receipt")({
  staticData: { title: msg`Check a consent receipt` },
  loader: () => loadWords("rights"),
  component: VerifyReceiptPage,
});

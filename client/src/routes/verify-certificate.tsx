import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { VerifyCertificatePage } from "#/features/rights/verify/verify-certificate-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/verify-certificate")({
  staticData: { title: msg`Check a certificate` },
  loader: () => loadWords("rights"),
  component: VerifyCertificatePage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { FollowPrivacyRequestPage } from "#/features/rights/requests/follow-privacy-request-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/privacy-request")({
  staticData: { title: msg`Follow your request` },
  loader: () => loadWords("rights"),
  component: FollowPrivacyRequestPage,
});

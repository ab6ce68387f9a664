import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { FeedbackPage } from "#/features/rights/feedback/feedback-page";
import { loadWords } from "#/shared/i18n/setup";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/privacy/feedback")({
  staticData: { title: msg`Your view of the policy` },
  validateSearch: readText<"clause" | "version">("clause", "version"),
  loader: () => loadWords("rights"),
  component: () => <FeedbackPage {...Route.useSearch()} />,
});

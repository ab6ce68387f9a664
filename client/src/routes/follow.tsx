import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { FollowPage } from "#/features/requests/follow-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/follow")({
  staticData: { title: msg`Follow your request` },
  beforeLoad: () => loadWords("requests"),
  component: FollowPage,
});

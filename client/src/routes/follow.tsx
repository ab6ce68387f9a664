import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { FollowPage } from "#/features/requests/follow-page";

export const Route = createFileRoute("/follow")({
  staticData: { title: msg`Follow your request` },
  component: FollowPage,
});

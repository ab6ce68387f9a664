import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { HomePage } from "#/features/home/home-page";

export const Route = createFileRoute("/")({
  staticData: { title: msg`Used cars from Japan` },
  component: HomePage,
});

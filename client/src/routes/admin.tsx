import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { AdminPage } from "#/features/dealer/shell/admin-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/admin")({
  staticData: { title: msg`Administration` },
  beforeLoad: () => loadWords("dealer"),
  component: AdminPage,
});

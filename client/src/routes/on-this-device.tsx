import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { DevicePage } from "#/features/privacy/device-page";
import { loadWords } from "#/shared/i18n/setup";

export const Route = createFileRoute("/on-this-device")({
  staticData: { title: msg`Kept on this device` },
  beforeLoad: () => loadWords("policy"),
  component: DevicePage,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { AskedPage } from "#/features/ask/asked-page";

export const Route = createFileRoute("/asked")({
  staticData: { title: msg`Your request is in` },
  validateSearch: ({ reference }: Record<string, unknown>) => ({
    reference: typeof reference === "string" && /^PR-\d{4}-\d{1,9}$/.test(reference) ? reference : "",
  }),
  component: () => <AskedPage reference={Route.useSearch().reference} />,
});

import { msg } from "@lingui/core/macro";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { ReceiptPage } from "#/features/rights/consents/receipt-page";
import { ownData } from "#/shared/auth/own-data";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/account/receipt")({
  staticData: { title: msg`Consent receipt` },
  validateSearch: readText<"id">("id"),
  beforeLoad: ({ search }) => {
    if (!search.id) throw redirect({ to: "/account/privacy", replace: true });
  },
  loader: ownData,
  component: () => <ReceiptPage id={Route.useSearch().id ?? ""} />,
});

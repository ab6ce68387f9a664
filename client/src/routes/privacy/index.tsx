import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { policyQuery } from "#/features/privacy/api/get-policy";
import { PolicyPage } from "#/features/privacy/policy-page";
import { currentLocale, loadWords } from "#/shared/i18n/setup";
import { policyVersionsQuery } from "#/shared/policy/current-policy";

export const Route = createFileRoute("/privacy/")({
  staticData: { title: msg`Privacy policy` },
  beforeLoad: () => loadWords("policy"),
  validateSearch: ({ version }: Record<string, unknown>): { version?: string } =>
    typeof version === "string" ? { version } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { version } }) =>
    Promise.all([
      queryClient.ensureQueryData(policyQuery(version, currentLocale())),
      queryClient.ensureQueryData(policyVersionsQuery()),
    ]),
  component: () => <PolicyPage version={Route.useSearch().version} />,
});

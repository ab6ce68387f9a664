import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { differenceQuery } from "#/features/privacy/api/get-difference";
import { ChangesPage } from "#/features/privacy/changes/changes-page";
import { loadWords } from "#/shared/i18n/setup";
import { readText } from "#/shared/lib/url-search";
import { inForce, policyVersionsQuery } from "#/shared/policy/current-policy";

export const Route = createFileRoute("/privacy/changes")({
  staticData: { title: msg`What changed in the policy` },
  beforeLoad: () => loadWords("policy"),
  validateSearch: readText<"version">("version"),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const versions = await queryClient.ensureQueryData(policyVersionsQuery());
    const version = deps.version ?? inForce(versions);
    const first = versions.at(-1)?.version === version;
    if (!first) await queryClient.ensureQueryData(differenceQuery(version));
    return { version, first };
  },
  component: () => <ChangesPage {...Route.useLoaderData()} />,
});

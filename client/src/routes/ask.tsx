import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { AskPage } from "#/features/ask/ask-page";
import { policyVersionsQuery } from "#/shared/policy/current-policy";
import { countriesQuery, makesQuery } from "#/shared/reference/queries";

export const Route = createFileRoute("/ask")({
  staticData: { title: msg`Ask for a car` },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(makesQuery());
    void queryClient.prefetchQuery(countriesQuery());
    return queryClient.ensureQueryData(policyVersionsQuery());
  },
  component: AskPage,
});

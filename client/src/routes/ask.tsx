import { msg } from "@lingui/core/macro";
import type { QueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { AskPage } from "#/features/ask/ask-page";
import type { Schema } from "#/shared/api/types";
import { getState, ready } from "#/shared/auth/session";
import { meQuery } from "#/shared/me/me-query";
import { policyVersionsQuery } from "#/shared/policy/current-policy";
import { makesQuery } from "#/shared/reference/queries";

export const Route = createFileRoute("/ask")({
  staticData: { title: msg`Ask for a car` },
  loader: async ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(makesQuery());
    void queryClient.prefetchQuery(policyVersionsQuery());
    return { profile: await knownContact(queryClient) };
  },
  component: () => <AskPage profile={Route.useLoaderData().profile} />,
});

/** A member's own details; a guest types them, and so does a member whose profile cannot be read now. */
async function knownContact(queryClient: QueryClient): Promise<Schema<"ContactInput"> | undefined> {
  await ready();
  const state = getState();
  if (state.status !== "signed-in" || state.claims.kind !== "member") return undefined;
  return queryClient.ensureQueryData(meQuery()).then(
    ({ profile }) => profile,
    () => undefined,
  );
}

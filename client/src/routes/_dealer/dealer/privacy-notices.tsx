import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { noticesQuery } from "#/features/dealer/api/notices";
import { NoticesPage } from "#/features/dealer/notices/notices-page";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/_dealer/dealer/privacy-notices")({
  staticData: { title: msg`Privacy notices` },
  validateSearch: readText<"after">("after"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(noticesQuery(deps.after)),
  component: () => <NoticesPage after={Route.useSearch().after} />,
});

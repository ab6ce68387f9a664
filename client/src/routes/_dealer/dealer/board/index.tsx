import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { boardQuery } from "#/features/dealer/api/get-board";
import { BoardPage } from "#/features/dealer/board/board-page";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/_dealer/dealer/board/")({
  staticData: { title: msg`Board` },
  validateSearch: readText("make", "country", "after"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(boardQuery(deps)),
  component: BoardRoute,
});

function BoardRoute() {
  const navigate = Route.useNavigate();
  return (
    <BoardPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  );
}

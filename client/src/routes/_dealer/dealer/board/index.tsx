import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { type BoardSearch, boardQuery } from "#/features/dealer/api/get-board";
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
  const onSearch = (change: BoardSearch) =>
    void navigate({
      search: ({ make, country }: BoardSearch) => ({ make, country, ...change }),
      replace: true,
    });
  return <BoardPage search={Route.useSearch()} onSearch={onSearch} />;
}

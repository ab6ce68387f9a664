import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { EmptyState, NoMatch } from "#/shared/ui/states";
import { type BoardSearch, boardQuery } from "../api/get-board";
import { Pager } from "../shell/pager";
import { BoardCard } from "./board-card";
import { BoardFilters } from "./board-filters";

interface BoardPageProps {
  search: BoardSearch;
  onSearch: (change: BoardSearch) => void;
}

/** Open requests that match what the dealership serves, without contacts. */
export function BoardPage({ search, onSearch }: BoardPageProps) {
  const { data } = useSuspenseQuery(boardQuery(search));
  const { after, ...filters } = search;
  const filtered = Boolean(filters.make || filters.country);
  return (
    <Page
      title={<Trans>Board</Trans>}
      lead={<Trans>Buyers' requests that match what you serve. Their contact details are sealed.</Trans>}
    >
      <BoardFilters search={filters} onSearch={onSearch} />
      {data.items.length > 0 && (
        <ul className="grid gap-4">
          {data.items.map((row) => (
            <BoardCard key={row.requestId} row={row} />
          ))}
        </ul>
      )}
      {data.items.length === 0 && filtered && (
        <NoMatch onClear={() => onSearch({ make: undefined, country: undefined })} />
      )}
      {data.items.length === 0 && !filtered && (
        <EmptyState
          title={<Trans>No open request</Trans>}
          action={
            <Link to="/dealer" className={buttonLook("secondary")}>
              <Trans>What you serve</Trans>
            </Link>
          }
        >
          <Trans>
            Requests appear here when they match your makes and destinations, and while you are accredited.
          </Trans>
        </EmptyState>
      )}
      <Pager to="/dealer/board" filters={filters} after={after} next={data.next} />
    </Page>
  );
}

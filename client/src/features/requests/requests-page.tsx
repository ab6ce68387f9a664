import { Plural, Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { Silhouette } from "#/shared/cars/silhouette";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { RequestState } from "#/shared/requests/request-state";
import { wishTitle } from "#/shared/requests/wish-summary";
import { buttonLook } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { requestsQuery } from "./api/get-requests";

/** All requests of the person, the newest first. */
export function RequestsPage({ after }: { after: string | undefined }) {
  const { data } = useSuspenseQuery(requestsQuery(after));
  const ask = (
    <Link className={buttonLook()} to="/ask">
      <Trans>Ask for a car</Trans>
    </Link>
  );
  return (
    <Page title={<Trans>My requests</Trans>} actions={data.items.length > 0 && ask}>
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>No request yet</Trans>} action={ask}>
          <Trans>Say which car you want; dealers' offers will appear here.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {data.items.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
        </ul>
      )}
      <nav className="mt-6 flex gap-4">
        {after && (
          <Link to="/requests" className="link">
            <Trans>To the newest</Trans>
          </Link>
        )}
        {data.next && (
          <Link to="/requests" search={{ after: data.next }} className="link">
            <Trans>Older requests</Trans>
          </Link>
        )}
      </nav>
    </Page>
  );
}

function RequestCard({ request }: { request: Schema<"PurchaseRequestSummary"> }) {
  const locale = useLocale();
  const { offerCount } = request;
  return (
    <li className="card relative flex items-center gap-5 p-5 hover:border-line-strong">
      <Silhouette body={request.wish.bodies?.[0] ?? "sedan"} className="hidden w-32 shrink-0 sm:block" />
      <div className="min-w-0 flex-1">
        <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <RequestState state={request.state} />
          {offerCount > 0 && (
            <span className="font-semibold text-seal">
              <Plural value={offerCount} one="# offer" other="# offers" />
            </span>
          )}
        </div>
        <h2 className="text-xl">
          <Link to="/requests/$id" params={{ id: request.id }} className="after:absolute after:inset-0">
            {wishTitle(request.wish)}
          </Link>
        </h2>
        <p className="text-[0.9375rem] text-soft">
          <span className="tabular-nums">{request.reference}</span> ·{" "}
          {countryName(request.destination.country, locale)} · <DateTime value={request.submittedAt} day />
        </p>
      </div>
    </li>
  );
}

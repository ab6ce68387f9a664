import { Plural, Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { wishTitle } from "#/shared/requests/wish-summary";
import { buttonLook } from "#/shared/ui/button";
import { DateTime, Distance } from "#/shared/ui/date-time";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { requestsQuery } from "./api/get-requests";
import { RequestState } from "./request-state";
import { seenAt } from "./seen";

/** All requests of the person, the newest first. */
export function RequestsPage({ after }: { after: string | undefined }) {
  const { data } = useSuspenseQuery(requestsQuery(after));
  const ask = (
    <Link className={buttonLook()} to="/ask">
      <Trans>Ask for a car</Trans>
    </Link>
  );
  const actions = (
    <>
      <Link className={buttonLook("secondary")} to="/deals">
        <Trans>My deals</Trans>
      </Link>
      {ask}
    </>
  );
  return (
    <Page title={<Trans>My requests</Trans>} actions={data.items.length > 0 && actions}>
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

function RequestCard({ request }: { request: Schema<"PurchaseRequestRow"> }) {
  const locale = useLocale();
  return (
    <li className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-line-strong">
      <div className="min-w-0">
        <h2 className="text-xl">
          <Link to="/requests/$id" params={{ id: request.id }} className="after:absolute after:inset-0">
            {wishTitle(request)}
          </Link>
        </h2>
        <p className="text-[0.9375rem] text-soft">
          <span className="tabular-nums">{request.reference}</span> · {countryName(request.country, locale)} ·{" "}
          <DateTime value={request.createdAt} day />
        </p>
        {request.latestOfferAt && (
          <p className="text-[0.9375rem]">
            <Trans>
              Latest offer <Distance value={request.latestOfferAt} />
            </Trans>
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <OfferCount request={request} />
        <RequestState state={request.state} />
      </div>
    </li>
  );
}

/** How many offers stand, and whether one came since this device last showed the request. */
function OfferCount({ request }: { request: Schema<"PurchaseRequestRow"> }) {
  if (request.openOffers === 0) return null;
  const fresh = request.latestOfferAt && request.latestOfferAt > (seenAt(request.id) ?? "");
  return (
    <>
      {fresh && (
        <StatusBadge tone="seal">
          <Trans>New</Trans>
        </StatusBadge>
      )}
      <StatusBadge tone="good">
        <Plural value={request.openOffers} one="# offer" other="# offers" />
      </StatusBadge>
    </>
  );
}

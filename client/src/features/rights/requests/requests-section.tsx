import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { DateTime } from "#/shared/ui/date-time";
import { Skeleton } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { privacyRequestsQuery } from "../api/reads";
import { QuerySection } from "../query-section";
import { operationWords, stateTone, stateWords } from "../request-words";

const AskForm = lazy(() => import("./ask-form"));

/** What the person asked about their data, and the way to ask. */
export function RequestsSection({ onAsked }: { onAsked: (id: string) => void }) {
  const { i18n } = useLingui();
  const query = useQuery(privacyRequestsQuery());
  return (
    <QuerySection
      id="requests"
      title={<Trans>Requests about your data</Trans>}
      lead={
        <Trans>
          Have a copy, have it destroyed, or both. You see the exact list first; nothing happens before you
          confirm it.
        </Trans>
      }
      query={query}
    >
      {({ items }) => (
        <div className="grid gap-5">
          {items.length === 0 && (
            <p className="text-soft">
              <Trans>You have asked for nothing yet.</Trans>
            </p>
          )}
          <ul className="grid gap-3 empty:hidden">
            {items.map((item) => (
              <li
                key={item.id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-3"
              >
                <span className="min-w-0">
                  <Link to="/account/privacy" search={{ request: item.id }} className="link tabular-nums">
                    {item.reference}
                  </Link>{" "}
                  · {i18n._(operationWords[item.operation])}
                  {!item.closedAt && (
                    <span className="block text-sm text-soft">
                      <Trans>
                        To be done by <DateTime value={item.dueAt} day />
                      </Trans>
                    </span>
                  )}
                </span>
                <StatusBadge tone={stateTone(item.state)}>{i18n._(stateWords[item.state])}</StatusBadge>
              </li>
            ))}
          </ul>
          <details className="rounded-control bg-sunken p-4" open={items.length === 0 || undefined}>
            <summary className="min-h-9 cursor-pointer py-1.5 font-semibold">
              <Trans>Ask for something</Trans>
            </summary>
            <div className="pt-3">
              <Suspense fallback={<Skeleton />}>
                <AskForm onAsked={onAsked} />
              </Suspense>
            </div>
          </details>
        </div>
      )}
    </QuerySection>
  );
}

import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { dealTitle } from "./deal-terms";

interface DealRowsProps {
  deals: readonly Schema<"Deal">[];
  /** Where a deal is shown: the buyer's page of it, or the dealership's. */
  to: "/deals/$id" | "/dealer/deals/$id";
  /** Names the dealership, for the buyer. */
  named?: boolean;
}

/** Deals as a list, each leading to its page. */
export function DealRows({ deals, to, named = false }: DealRowsProps) {
  return (
    <ul className="grid gap-4">
      {deals.map((deal) => (
        <li
          key={deal.id}
          className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-line-strong"
        >
          <div className="min-w-0">
            <h2 className="text-xl">
              <Link to={to} params={{ id: deal.id }} className="after:absolute after:inset-0">
                {dealTitle(deal)}
              </Link>
            </h2>
            <p className="text-[0.9375rem] text-soft">
              {named && <>{deal.dealerName} · </>}
              <span className="tabular-nums">{deal.reference}</span> ·{" "}
              <DateTime value={deal.acceptedAt} day />
            </p>
          </div>
          <p className="font-semibold">
            <Money value={deal.total} /> {deal.price.incoterm.toUpperCase()}
          </p>
        </li>
      ))}
    </ul>
  );
}

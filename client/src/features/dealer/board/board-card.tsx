import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { Silhouette } from "#/shared/cars/silhouette";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName, formatNumber } from "#/shared/lib/names";
import { wishTitle } from "#/shared/requests/wish-summary";
import { steeringWords } from "#/shared/requests/words";
import { Distance } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { StatusBadge } from "#/shared/ui/status-badge";

/** One blind request in a list. */
export function BoardCard({ row }: { row: Schema<"BoardRow"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { wish, destination } = row;
  const country = countryName(destination.country, locale);
  return (
    <li className="card relative flex items-center gap-5 p-5 hover:border-line-strong">
      <Silhouette body={wish.bodies?.[0] ?? "sedan"} className="w-24 shrink-0 max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <h2 className="text-xl">
          <Link
            to="/dealer/board/$requestId"
            params={{ requestId: row.requestId }}
            className="after:absolute after:inset-0"
          >
            {wishTitle(wish)}
          </Link>
        </h2>
        <p>
          {row.incoterm.toUpperCase()} {country}
          {destination.port && ` (${destination.port})`}
        </p>
        <ul className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem] text-soft">
          {wish.quantity > 1 && (
            <li>
              <Trans>{wish.quantity} cars</Trans>
            </li>
          )}
          {wish.budget && (
            <li>
              <Trans>
                budget <Money value={wish.budget} />
              </Trans>
            </li>
          )}
          {wish.mileageMaxKm != null && (
            <li>
              <Trans>up to {formatNumber(wish.mileageMaxKm, locale)} km</Trans>
            </li>
          )}
          {wish.steering && <li>{i18n._(steeringWords[wish.steering])}</li>}
        </ul>
        <p className="mt-1 text-sm text-soft">
          <span className="tabular-nums">{row.reference}</span> · <Distance value={row.publishedAt} /> ·{" "}
          <Trans>
            ends <Distance value={row.expiresAt} />
          </Trans>
        </p>
      </div>
      {row.answeredAt && (
        <StatusBadge tone="good">
          <Trans>Answered</Trans>
        </StatusBadge>
      )}
    </li>
  );
}

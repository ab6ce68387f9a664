import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { offerStateTone } from "#/shared/offers/words";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { StatusBadge } from "#/shared/ui/status-badge";
import { ownOfferWords } from "../words";
import { newestOf } from "./revisions";

/** One offer in a list. */
export function OfferRow({ offer }: { offer: Schema<"Offer"> }) {
  const { i18n } = useLingui();
  const { car, total, price } = newestOf(offer);
  return (
    <li className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-line-strong">
      <div className="min-w-0">
        <h3 className="text-lg">
          <Link to="/dealer/offers/$id" params={{ id: offer.id }} className="after:absolute after:inset-0">
            {car.make} {car.model} {car.year}
          </Link>
        </h3>
        <p>
          <Money value={total} /> {price.incoterm.toUpperCase()}
        </p>
        <p className="text-sm text-soft">
          <span className="tabular-nums">{offer.reference}</span> ·{" "}
          <Trans>
            valid until <DateTime value={offer.validUntil} />
          </Trans>
        </p>
      </div>
      <StatusBadge tone={offerStateTone(offer.state)}>{i18n._(ownOfferWords[offer.state])}</StatusBadge>
    </li>
  );
}

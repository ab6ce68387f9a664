import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { useLocale } from "#/shared/i18n/use-locale";
import { cx } from "#/shared/lib/cx";
import { listOf } from "#/shared/lib/names";
import { DateTime } from "#/shared/ui/date-time";
import { StatusBadge } from "#/shared/ui/status-badge";
import { CopyState } from "./copy-state";
import { EntryCheck } from "./entry-check";

interface DisclosureCardProps {
  disclosure: Schema<"Disclosure">;
  /** Stands within a titled card of its own. */
  within?: boolean;
}

/** One hand-over: to whom, what, why, its place in the ledger, and the proof of it. */
export function DisclosureCard({ disclosure, within = false }: DisclosureCardProps) {
  const Heading = within ? "h3" : "h2";
  const name = useFieldName();
  const locale = useLocale();
  return (
    <li className={cx("grid gap-2 border-l-seal", within ? "border-l-2 pl-3" : "card border-l-4 p-5")}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading className="text-lg">{disclosure.recipientName}</Heading>
        <StatusBadge tone="seal">
          {disclosure.position == null ? (
            <Trans>Recorded</Trans>
          ) : (
            <Trans>Recorded as entry {disclosure.position}</Trans>
          )}
        </StatusBadge>
      </div>
      <p>
        <Trans>
          Holds your <strong>{listOf(disclosure.fields.map(name), locale)}</strong>.
        </Trans>
      </p>
      {disclosure.copy && <CopyState copy={disclosure.copy} />}
      <p className="text-[0.9375rem] text-soft">
        <DateTime value={disclosure.at} /> ·{" "}
        <Link
          to="/privacy"
          search={{ version: disclosure.policyVersion }}
          hash={`clause-${disclosure.clause}`}
          className="link"
        >
          <Trans>Clause {disclosure.clause}</Trans>
        </Link>
        {disclosure.requestId && (
          <>
            {" "}
            ·{" "}
            <Link to="/requests/$id" params={{ id: disclosure.requestId }} className="link">
              <Trans>The request</Trans>
            </Link>
          </>
        )}
      </p>
      {disclosure.position != null && <EntryCheck id={disclosure.id} position={disclosure.position} />}
    </li>
  );
}

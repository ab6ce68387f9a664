import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFieldName } from "#/shared/contact/field-names";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { DateTime } from "#/shared/ui/date-time";
import { accessesQuery, disclosuresQuery } from "../api/who";
import { QuerySection } from "../query-section";
import { purposeWords } from "../words";
import { CopyState } from "./copy-state";
import { kindWords } from "./who-words";

const shown = 3;

/** The newest recipients of the person's data, by name. */
export function WhoSection() {
  const query = useQuery(disclosuresQuery());
  const fieldName = useFieldName();
  const language = useLocale();
  return (
    <QuerySection id="who" title={<Trans>Who has my data</Trans>} query={query}>
      {({ items }) => (
        <div className="grid gap-4">
          {items.length === 0 && (
            <p className="text-soft">
              <Trans>Nobody has your details</Trans>
            </p>
          )}
          <ul className="grid gap-4 empty:hidden">
            {items.slice(0, shown).map(({ id, recipientName, fields, at, copy }) => (
              <li key={id} className="grid gap-1 border-l-2 border-seal pl-3">
                <span className="font-semibold">{recipientName}</span>
                <span>{listOf(fields.map(fieldName), language)}</span>
                <span className="text-sm text-soft">
                  <DateTime value={at} />
                </span>
                {copy && <CopyState copy={copy} />}
              </li>
            ))}
          </ul>
          <Link to="/who-has-my-data" className="link justify-self-start">
            <Trans>All of it, with proof</Trans>
          </Link>
        </div>
      )}
    </QuerySection>
  );
}

/** The newest openings of the person's data. */
export function LookedSection() {
  const { i18n } = useLingui();
  const query = useQuery(accessesQuery());
  return (
    <QuerySection id="looked" title={<Trans>Who looked at it</Trans>} query={query}>
      {({ items }) => (
        <div className="grid gap-4">
          {items.length === 0 && (
            <p className="text-soft">
              <Trans>Nobody looked</Trans>
            </p>
          )}
          <ul className="grid gap-3 empty:hidden">
            {items.slice(0, shown).map(({ id, at, recipientKind, recipientName, purpose, reason }) => (
              <li key={id} className="border-l-2 border-line pl-3">
                <span className="font-semibold">{recipientName ?? i18n._(kindWords[recipientKind])}</span>:{" "}
                {i18n._(purposeWords[purpose])}
                {reason && <span className="block">{reason}</span>}
                <span className="block text-sm text-soft">
                  <DateTime value={at} />
                </span>
              </li>
            ))}
          </ul>
          <Link to="/who-has-my-data" search={{ tab: "looked-at" }} className="link justify-self-start">
            <Trans>All of them</Trans>
          </Link>
        </div>
      )}
    </QuerySection>
  );
}

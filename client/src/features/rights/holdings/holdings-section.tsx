import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { categoryWords, purposeWords } from "#/shared/permitted/words";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";
import { holdingsQuery } from "../api/reads";
import { CopyList } from "../copy-list";
import { QuerySection } from "../query-section";

/** What is held of the person, by category: for what, under which clause, why it stays and until when. */
export function HoldingsSection() {
  const query = useQuery(holdingsQuery());
  return (
    <QuerySection
      id="holdings"
      title={<Trans>What we hold</Trans>}
      lead={<Trans>Counted just now, in every place where something of you can lie.</Trans>}
      query={query}
    >
      {({ categories, blocked }) => (
        <div className="grid gap-5">
          {blocked.length > 0 && (
            <Notice tone="warn">
              <Plural
                value={blocked.length}
                one="# record is under a legal hold and cannot be destroyed for now."
                other="# records are under a legal hold and cannot be destroyed for now."
              />
            </Notice>
          )}
          {categories.length === 0 && (
            <p className="text-soft">
              <Trans>We hold nothing of you.</Trans>
            </p>
          )}
          {categories.map((holding) => (
            <Category key={holding.category} holding={holding} />
          ))}
        </div>
      )}
    </QuerySection>
  );
}

function Category({ holding }: { holding: Schema<"Holding"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const purposes = holding.purposes.map((purpose) => {
    const key = (purpose.charAt(0).toLowerCase() + purpose.slice(1)) as Schema<"Purpose">;
    return purposeWords[key] ? i18n._(purposeWords[key]) : purpose;
  });
  const ends = holding.places.map(({ until }) => until ?? "").sort();
  const until = ends.at(-1);
  return (
    <section className="border-t border-line pt-4 first:border-0 first:pt-0">
      <h3 className="text-lg">{i18n._(categoryWords[holding.category])}</h3>
      {purposes.length > 0 && (
        <p className="mt-1 max-w-read">
          <Trans>For {listOf(purposes, locale)}.</Trans>
        </p>
      )}
      <p className="mt-1 text-[0.9375rem] text-soft">
        {holding.clauses.map((clause) => (
          <Link key={clause} to="/privacy" hash={`clause-${clause}`} className="link mr-3">
            <Trans>Clause {clause}</Trans>
          </Link>
        ))}
        {until && (
          <Trans>
            Some of it is kept until <DateTime value={until} day />, whatever you ask.
          </Trans>
        )}
      </p>
      <details className="mt-2">
        <summary className="min-h-9 cursor-pointer py-1.5 font-semibold">
          <Plural value={holding.places.length} one="# place" other="# places" />
        </summary>
        <CopyList copies={holding.places} />
      </details>
    </section>
  );
}

import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { accessesQuery, disclosuresQuery } from "../api/who";
import { QuerySection } from "../query-section";
import { AccessTable } from "./access-list";
import { DisclosureCard } from "./disclosure-card";

const shown = 3;

/** The newest recipients of the person's data, by name. */
export function WhoSection() {
  const query = useQuery(disclosuresQuery());
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
            {items.slice(0, shown).map((item) => (
              <DisclosureCard key={item.id} disclosure={item} within />
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
  const query = useQuery(accessesQuery());
  return (
    <QuerySection id="looked" title={<Trans>Who looked at it</Trans>} query={query}>
      {({ items }) => (
        <div className="grid gap-4">
          <AccessTable
            rows={items.slice(0, shown)}
            empty={
              <p className="text-soft">
                <Trans>Nobody looked</Trans>
              </p>
            }
          />
          <Link to="/who-has-my-data" search={{ tab: "looked-at" }} className="link justify-self-start">
            <Trans>All of them</Trans>
          </Link>
        </div>
      )}
    </QuerySection>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { wishTitle } from "#/shared/requests/wish-summary";
import { buttonLook } from "#/shared/ui/button";
import { Distance } from "#/shared/ui/date-time";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { leadsQuery } from "../api/get-board";
import { Pager } from "../shell/pager";
import { leadStateWords } from "../words";

/** The inbox: requests whose contact was released to the dealership. */
export function LeadsPage({ after }: { after: string | undefined }) {
  const { data } = useSuspenseQuery(leadsQuery(after));
  return (
    <Page
      title={<Trans>Leads</Trans>}
      lead={
        <Trans>Buyers who released their contact to you. Nothing is handed over before your receipt.</Trans>
      }
    >
      {data.items.length === 0 && (
        <EmptyState
          title={<Trans>No lead yet</Trans>}
          action={
            <Link to="/dealer/board" className={buttonLook()}>
              <Trans>To the board</Trans>
            </Link>
          }
        >
          <Trans>When a buyer picks you after seeing your offer, the lead appears here.</Trans>
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {data.items.map((lead) => (
          <LeadCard key={lead.id} lead={lead} />
        ))}
      </ul>
      <Pager to="/dealer/leads" after={after} next={data.next} />
    </Page>
  );
}

function LeadCard({ lead }: { lead: Schema<"Lead"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { request } = lead;
  return (
    <li className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-line-strong">
      <div className="min-w-0">
        <h2 className="text-xl">
          <Link to="/dealer/leads/$id" params={{ id: lead.id }} className="after:absolute after:inset-0">
            {wishTitle(request.wish)}
          </Link>
        </h2>
        <p className="text-[0.9375rem] text-soft">
          <span className="tabular-nums">{request.reference}</span> ·{" "}
          {countryName(request.destination.country, locale)} ·{" "}
          <Distance value={lead.receivedAt ?? lead.availableAt} />
        </p>
      </div>
      <StatusBadge
        tone={lead.state === "received" ? "good" : lead.state === "available" ? "seal" : "neutral"}
      >
        {i18n._(leadStateWords[lead.state])}
      </StatusBadge>
    </li>
  );
}

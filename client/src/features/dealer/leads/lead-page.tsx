import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { PortName } from "#/shared/reference/port-name";
import { incotermWords } from "#/shared/requests/incoterm-words";
import { WishFacts, wishTitle } from "#/shared/requests/wish-summary";
import { Facts } from "#/shared/ui/facts";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { StatusBadge } from "#/shared/ui/status-badge";
import { leadQuery } from "../api/get-board";
import { leadStateWords } from "../words";
import { LeadContact } from "./lead-contact";
import { ReceiptCard } from "./receipt-card";

/** One lead: the receipt first, then the contact from the dealership's own copy. */
export function LeadPage({ id }: { id: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { data: lead } = useSuspenseQuery(leadQuery(id));
  const { request, payload } = lead;
  const note = payload?.note ?? request.note;
  return (
    <Page
      above={
        <>
          <Link to="/dealer/leads" className="link">
            <Trans>Leads</Trans>
          </Link>{" "}
          · <span className="tabular-nums">{request.reference}</span>
        </>
      }
      title={wishTitle(request.wish)}
    >
      <TwoColumns
        main={
          <>
            {payload ? <LeadContact lead={lead} payload={payload} /> : <ReceiptCard lead={lead} />}
            <Section id="wish" title={<Trans>The wished car</Trans>}>
              <WishFacts wish={request.wish} />
              {note && <p className="mt-5 whitespace-pre-line border-l-2 border-line pl-3">{note}</p>}
            </Section>
          </>
        }
        side={
          <Section id="terms" title={<Trans>Terms</Trans>}>
            <div className="grid gap-4">
              <div>
                <StatusBadge tone={lead.state === "received" ? "good" : "seal"}>
                  {i18n._(leadStateWords[lead.state])}
                </StatusBadge>
              </div>
              <Facts
                items={[
                  [<Trans key="d">Destination</Trans>, countryName(request.destination.country, locale)],
                  [
                    <Trans key="p">Port</Trans>,
                    request.destination.port && <PortName key="v" code={request.destination.port} />,
                  ],
                  [<Trans key="i">Price wanted</Trans>, i18n._(incotermWords[request.incoterm])],
                ]}
              />
              <Link to="/dealer/board/$requestId" params={{ requestId: request.requestId }} className="link">
                <Trans>Offers and questions</Trans>
              </Link>
            </div>
          </Section>
        }
      />
    </Page>
  );
}

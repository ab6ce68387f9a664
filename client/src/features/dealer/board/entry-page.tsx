import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { PortName } from "#/shared/reference/port-name";
import { incotermWords } from "#/shared/requests/incoterm-words";
import { WishFacts, wishTitle } from "#/shared/requests/wish-summary";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { DateTime, Distance } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { entryQuery } from "../api/get-board";
import { EntryOffers } from "./entry-offers";
import { ThreadSection } from "./thread-section";

/** One blind request: what is wished, the dealership's offers for it, and the masked thread. */
export function EntryPage({ requestId }: { requestId: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { request } = useSuspenseQuery(entryQuery(requestId)).data;
  const { destination } = request;
  const open = !request.closedAt;
  return (
    <Page
      above={
        <>
          <Link to="/dealer/board" className="link">
            <Trans>Board</Trans>
          </Link>{" "}
          · <span className="tabular-nums">{request.reference}</span>
        </>
      }
      title={wishTitle(request.wish)}
      actions={
        open && (
          <Link to="/dealer/board/$requestId/offer" params={{ requestId }} className={buttonLook()}>
            <Trans>Make an offer</Trans>
          </Link>
        )
      }
    >
      <TwoColumns
        main={
          <>
            {!open && (
              <Notice title={<Trans>This request is off the board</Trans>}>
                <Trans>It was withdrawn, has expired, or the buyer took an offer.</Trans>
              </Notice>
            )}
            <Section id="wish" title={<Trans>The wished car</Trans>}>
              <WishFacts wish={request.wish} />
              {request.note && (
                <p className="mt-5 whitespace-pre-line border-l-2 border-line pl-3">{request.note}</p>
              )}
            </Section>
            <EntryOffers requestId={requestId} open={open} />
            <ThreadSection requestId={requestId} open={open} />
          </>
        }
        side={
          <Section id="terms" title={<Trans>Terms</Trans>}>
            <Facts
              items={[
                [<Trans key="d">Destination</Trans>, countryName(destination.country, locale)],
                [
                  <Trans key="p">Port</Trans>,
                  destination.port && <PortName key="v" code={destination.port} />,
                ],
                [<Trans key="i">Price wanted</Trans>, i18n._(incotermWords[request.incoterm])],
                [<Trans key="s">Shown since</Trans>, <DateTime key="v" value={request.publishedAt} day />],
                [<Trans key="e">Ends</Trans>, <Distance key="v" value={request.expiresAt} />],
              ]}
            />
          </Section>
        }
      />
    </Page>
  );
}

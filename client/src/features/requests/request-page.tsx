import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { RequestState } from "#/shared/requests/request-state";
import { WishFacts, wishTitle } from "#/shared/requests/wish-summary";
import { incotermWords, requestStateWords } from "#/shared/requests/words";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { Timeline } from "#/shared/ui/timeline";
import { requestQuery } from "./api/get-requests";

/** One request: its offers, its questions, and what happened. */
export function RequestPage({ id }: { id: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { data: request } = useSuspenseQuery(requestQuery(id));
  const { destination } = request;
  return (
    <Page
      title={wishTitle(request.wish)}
      above={
        <>
          <Link to="/requests" className="link">
            <Trans>My requests</Trans>
          </Link>{" "}
          · <span className="tabular-nums">{request.reference}</span>
        </>
      }
      lead={[
        countryName(destination.country, locale),
        destination.port,
        i18n._(incotermWords[request.incoterm]),
      ]
        .filter(Boolean)
        .join(" · ")}
      actions={<RequestState state={request.state} />}
    >
      <TwoColumns
        main={
          <Section id="wish" title={<Trans>The wished car</Trans>}>
            <WishFacts wish={request.wish} />
          </Section>
        }
        side={
          <Section id="history" title={<Trans>What happened</Trans>}>
            <Timeline
              items={request.history.map((item, position) => ({
                id: `${position}`,
                title: i18n._(requestStateWords[item.state]),
                at: item.at,
                state: position === request.history.length - 1 ? "now" : "done",
              }))}
            />
          </Section>
        }
      />
    </Page>
  );
}

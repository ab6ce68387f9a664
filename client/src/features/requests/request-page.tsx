import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { PortName } from "#/shared/reference/port-name";
import { incotermWords } from "#/shared/requests/incoterm-words";
import { WishFacts, wishTitle } from "#/shared/requests/wish-summary";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { type Measure, requestQuery } from "./api/get-requests";
import { DealersSection } from "./dealers-section";
import { NextAction } from "./next-action";
import { OffersSection } from "./offers-section";
import { RequestState } from "./request-state";
import "./problem-words";
import { QuestionsSection } from "./questions-section";
import { RequestProgress } from "./request-progress";
import { markSeen } from "./seen";
import { Withdraw } from "./withdraw";

interface RequestPageProps {
  id: string;
  measure: Measure;
  onMeasure: (measure: Measure) => void;
}

/** One request: its offers, its dealers, its questions, and what happened. */
export function RequestPage({ id, measure, onMeasure }: RequestPageProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { data: request } = useSuspenseQuery(requestQuery(id));
  const { destination, incoterm } = request;
  useEffect(() => markSeen(id), [id]);
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
      lead={
        <>
          {countryName(destination.country, locale)}
          {destination.port && (
            <>
              , <PortName code={destination.port} />
            </>
          )}{" "}
          · {i18n._(incotermWords[incoterm])}
        </>
      }
      actions={<RequestState state={request.state} />}
    >
      <div className="mb-6 grid gap-6">
        <NextAction request={request} />
        <OffersSection request={request} measure={measure} onMeasure={onMeasure} />
      </div>
      <TwoColumns
        main={
          <>
            <QuestionsSection request={request} />
            <Section id="wish" title={<Trans>The wished car</Trans>}>
              <WishFacts wish={request.wish} />
              {request.note && (
                <p className="mt-4 max-w-read whitespace-pre-line border-t border-line pt-4">
                  {request.note}
                </p>
              )}
            </Section>
          </>
        }
        side={
          <>
            <DealersSection request={request} />
            <Section id="progress" title={<Trans>What happened</Trans>}>
              <RequestProgress request={request} />
              {request.allowedActions.includes("withdraw") && <Withdraw request={request} />}
            </Section>
          </>
        }
      />
    </Page>
  );
}

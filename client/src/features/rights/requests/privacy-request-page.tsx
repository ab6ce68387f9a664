import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { categoryWords } from "#/shared/permitted/words";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { ErrorState, SkeletonCards } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { Timeline } from "#/shared/ui/timeline";
import { privacyRequestQuery } from "../api/reads";
import { operationWords, stateName, stateTone, stateWords } from "../request-words";
import { Files } from "./files";
import { PreviewSection } from "./preview-section";
import { RecipientsSection } from "./recipients-section";
import { TakeBack } from "./take-back";

/** One request: the list to confirm, how far it is, what is kept and why, and what others answered. */
export function PrivacyRequestPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(privacyRequestQuery(id));
  return (
    <Page
      above={
        <Link to="/account/privacy" className="link">
          <Trans>Your data</Trans>
        </Link>
      }
      title={data ? <span className="tabular-nums">{data.reference}</span> : <Trans>Request</Trans>}
      actions={data && <State state={data.state} />}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonCards />}
      {data && <Loaded request={data} />}
    </Page>
  );
}

function State({ state }: { state: Schema<"SubjectRequestState"> }) {
  const { i18n } = useLingui();
  return <StatusBadge tone={stateTone(state)}>{i18n._(stateWords[state])}</StatusBadge>;
}

function Loaded({ request }: { request: Schema<"PrivacyRequest"> }) {
  const { i18n, t } = useLingui();
  const fieldName = useFieldName();
  const { scope } = request;
  const extent = scope.all
    ? t`Everything`
    : [
        ...(scope.categories ?? []).map((category) => i18n._(categoryWords[category])),
        ...(scope.fields ?? []).map(fieldName),
      ].join(" · ");
  const steps = request.timeline.map(({ sequence, to, at, reason }, position) => {
    const name = stateName(to);
    const last = position === request.timeline.length - 1 && !request.closedAt;
    return {
      id: String(sequence),
      title: typeof name === "string" ? name : i18n._(name),
      at,
      detail: reason,
      state: last ? ("now" as const) : ("done" as const),
    };
  });
  return (
    <TwoColumns
      main={
        <>
          <Files request={request} />
          <PreviewSection request={request} />
          <RecipientsSection recipients={request.recipients} />
        </>
      }
      side={
        <>
          <Section id="asked" title={<Trans>What you asked</Trans>}>
            <Facts
              items={[
                [<Trans key="n">Wish</Trans>, i18n._(operationWords[request.operation])],
                [<Trans key="n">With what?</Trans>, extent],
                [<Trans key="n">Asked</Trans>, <DateTime key="v" value={request.receivedAt} />],
                [<Trans key="n">To be done by</Trans>, <DateTime key="v" value={request.dueAt} day />],
                [<Trans key="n">Longer because</Trans>, request.extensionReason],
                [
                  <Trans key="n">Goes on</Trans>,
                  request.resumeAt && <DateTime key="v" value={request.resumeAt} day />,
                ],
              ]}
            />
            <TakeBack request={request} />
          </Section>
          <Section id="steps" title={<Trans>What happened</Trans>}>
            <Timeline items={steps} />
          </Section>
        </>
      }
    />
  );
}

import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { Schema } from "#/shared/api/types";
import { cx } from "#/shared/lib/cx";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { ErrorState, Skeleton } from "#/shared/ui/states";
import { questionsQuery, reachedDealersQuery } from "./api/get-requests";

const QuestionForm = lazy(() => import("./question-form"));

/** The masked threads with dealers, one after the other by time. */
export function QuestionsSection({ request }: { request: Schema<"PurchaseRequest"> }) {
  const { data, error, refetch } = useQuery(questionsQuery(request.id));
  const { data: dealers = [] } = useQuery(reachedDealersQuery(request.id));
  const nameOf = (id: string) => dealers.find(({ dealerId }) => dealerId === id)?.name ?? "";
  return (
    <Section
      id="questions"
      title={<Trans>Questions</Trans>}
      lead={
        <Trans>
          Phone numbers, addresses and links are hidden in both directions until you release your contact.
        </Trans>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.items.length === 0 && (
        <p className="text-soft">
          <Trans>Nobody has asked anything yet.</Trans>
        </p>
      )}
      <ol className="grid gap-3">
        {data?.items.map((question) => (
          <Message key={question.id} question={question} dealer={nameOf(question.dealerId)} />
        ))}
      </ol>
      {request.state === "published" && dealers.length > 0 && (
        <Suspense fallback={<Skeleton lines={5} className="mt-5" />}>
          <QuestionForm requestId={request.id} dealers={dealers} />
        </Suspense>
      )}
    </Section>
  );
}

function Message({ question, dealer }: { question: Schema<"Question">; dealer: string }) {
  const mine = question.from === "buyer";
  return (
    <li
      className={cx(
        "max-w-[90%] rounded-card px-4 py-3",
        mine ? "ml-auto bg-brand-tint" : "mr-auto bg-sunken",
      )}
    >
      <p className="text-sm text-soft">
        {mine ? <Trans>You to {dealer}</Trans> : dealer} · <DateTime value={question.at} />
      </p>
      <p className="whitespace-pre-line">{question.text}</p>
    </li>
  );
}

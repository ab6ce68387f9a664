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

/** The threads with dealers, each by time; masked until the contact is released. */
export function QuestionsSection({ request }: { request: Schema<"PurchaseRequest"> }) {
  const { data: threads, error, refetch } = useQuery(questionsQuery(request.id));
  const { data: dealers = [] } = useQuery(reachedDealersQuery(request.id));
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
      {!threads && !error && <Skeleton lines={3} />}
      {threads?.length === 0 && (
        <p className="text-soft">
          <Trans>Nobody has asked anything yet.</Trans>
        </p>
      )}
      <div className="grid gap-6">
        {threads?.map((thread) => (
          <DealerThread key={thread.dealerId} thread={thread} />
        ))}
      </div>
      {request.state === "published" && dealers.length > 0 && (
        <Suspense fallback={<Skeleton lines={5} className="mt-5" />}>
          <QuestionForm requestId={request.id} dealers={dealers} />
        </Suspense>
      )}
    </Section>
  );
}

function DealerThread({ thread }: { thread: Schema<"Thread"> }) {
  return (
    <section aria-label={thread.dealerName}>
      <h3 className="mb-2 text-lg">{thread.dealerName}</h3>
      <ol className="grid gap-3">
        {thread.messages.map(({ id, author, text, at }) => (
          <li
            key={id}
            className={cx(
              "max-w-[90%] rounded-card px-4 py-3",
              author === "buyer" ? "ml-auto bg-brand-tint" : "mr-auto bg-sunken",
            )}
          >
            <p className="text-sm text-soft">
              {author === "buyer" ? <Trans>You</Trans> : thread.dealerName} · <DateTime value={at} />
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

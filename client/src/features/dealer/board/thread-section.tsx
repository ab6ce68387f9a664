import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { cx } from "#/shared/lib/cx";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { ErrorState, Skeleton } from "#/shared/ui/states";
import { threadQuery } from "../api/get-board";
import { QuestionForm } from "./question-form";

/** The thread with the buyer, oldest first; masked until the receipt. */
export function ThreadSection({ requestId, open }: { requestId: string; open: boolean }) {
  const { data, error, refetch } = useQuery(threadQuery(requestId));
  const messages = data?.flatMap((thread) => thread.messages) ?? [];
  const masked = data?.every((thread) => thread.masked) ?? true;
  return (
    <Section
      id="questions"
      title={<Trans>Questions</Trans>}
      lead={
        masked && (
          <Trans>Phone numbers, addresses and links are hidden in both directions until your receipt.</Trans>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && messages.length === 0 && (
        <p className="text-soft">
          <Trans>Nothing was asked yet.</Trans>
        </p>
      )}
      <ol className="grid gap-3">
        {messages.map(({ id, author, text, at }) => (
          <li
            key={id}
            className={cx(
              "max-w-[90%] rounded-card px-4 py-3",
              author === "buyer" ? "mr-auto bg-sunken" : "ml-auto bg-brand-tint",
            )}
          >
            <p className="text-sm text-soft">
              {author === "buyer" ? <Trans>The buyer</Trans> : <Trans>You</Trans>} · <DateTime value={at} />
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
      {open && <QuestionForm requestId={requestId} />}
    </Section>
  );
}

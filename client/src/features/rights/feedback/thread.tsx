import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { Schema } from "#/shared/api/types";
import { cx } from "#/shared/lib/cx";
import { DateTime } from "#/shared/ui/date-time";
import { Skeleton } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { feedbackStateWords, feedbackTones } from "./feedback-words";

const ReplyForm = lazy(async () => ({ default: (await import("./reply-form")).ReplyForm }));

interface ThreadProps {
  thread: Schema<"FeedbackThread">;
  token?: string | undefined;
}

/** What was said and answered, bound to its clause and version, and the way to write on. */
export function Thread({ thread, token }: ThreadProps) {
  const { i18n } = useLingui();
  const { clause, policyVersion, state, adoptedIn, messages, language } = thread;
  return (
    <article className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-semibold">
          {clause ? (
            <Link
              to="/privacy"
              search={{ version: policyVersion }}
              hash={`clause-${clause}`}
              className="link"
            >
              <Trans>
                Clause {clause}, version {policyVersion}
              </Trans>
            </Link>
          ) : (
            <Trans>The service, under version {policyVersion}</Trans>
          )}
        </p>
        <StatusBadge tone={feedbackTones[state]}>{i18n._(feedbackStateWords[state])}</StatusBadge>
      </div>
      {adoptedIn && (
        <p>
          <Trans>Because of it, version {adoptedIn} of the policy changed.</Trans>
        </p>
      )}
      <ol className="grid gap-3">
        {messages.map(({ at, fromOperator, text }) => (
          <li
            key={`${at} ${fromOperator}`}
            className={cx("rounded-control p-3", fromOperator ? "bg-brand-tint" : "bg-sunken")}
          >
            <p className="text-sm text-soft">
              {fromOperator ? <Trans>Our answer</Trans> : <Trans>You wrote</Trans>} · <DateTime value={at} />
            </p>
            {text ? (
              <p className="max-w-read whitespace-pre-line wrap-anywhere" lang={language}>
                {text}
              </p>
            ) : (
              <p className="text-soft">
                <Trans>Destroyed</Trans>
              </p>
            )}
          </li>
        ))}
      </ol>
      <Suspense fallback={<Skeleton />}>
        <ReplyForm thread={{ id: thread.id, token }} />
      </Suspense>
    </article>
  );
}

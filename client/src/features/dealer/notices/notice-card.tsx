import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { DateTime } from "#/shared/ui/date-time";
import { Skeleton } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { answerWords, wishWords } from "./notice-words";

const AnswerForm = lazy(() => import("./answer-form"));

/** One notice: what is asked, about which request, by when to answer, and the answer. */
export function NoticeCard({ notice }: { notice: Schema<"PrivacyNotice"> }) {
  const { i18n } = useLingui();
  const fieldName = useFieldName();
  const { requestReference, leadId, operation, fields, sentAt, dueAt, answer, answeredAt, ground } = notice;
  return (
    <li className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-xl tabular-nums">{requestReference}</h2>
          <p>{i18n._(wishWords[operation])}</p>
          {fields.length > 0 && (
            <p className="break-words">
              <Trans>Only: {fields.map(fieldName).join(" · ")}</Trans>
            </p>
          )}
          <p className="text-sm text-soft">
            <Trans>
              Sent <DateTime value={sentAt} day />
            </Trans>
            {leadId && (
              <>
                {" · "}
                <Link to="/dealer/leads/$id" params={{ id: leadId }} className="link">
                  <Trans>The lead</Trans>
                </Link>
              </>
            )}
          </p>
        </div>
        {answer ? (
          <StatusBadge tone={answer === "kept" ? "warn" : "good"}>{i18n._(answerWords[answer])}</StatusBadge>
        ) : (
          <StatusBadge tone="seal">
            <Trans>
              Answer by <DateTime value={dueAt} day />
            </Trans>
          </StatusBadge>
        )}
      </div>
      {answer && answeredAt && (
        <p className="text-soft">
          <Trans>
            Answered <DateTime value={answeredAt} />
          </Trans>
          {ground && <span className="block text-ink">{ground}</span>}
        </p>
      )}
      {!answer && (
        <Suspense fallback={<Skeleton />}>
          <AnswerForm notice={notice} />
        </Suspense>
      )}
    </li>
  );
}

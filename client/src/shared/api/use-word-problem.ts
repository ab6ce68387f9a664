import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import { type FieldRefusal, ProblemError } from "./problem";
import { fieldWords, problemWords } from "./words";

/** A failure in the reader's words. */
export interface Wording {
  title: string;
  body: string;
  traceId?: string | undefined;
}

/** Words a failure by its code, then by its status, then as the server put it. */
export function useWordProblem(): (error: unknown) => Wording {
  const { t, i18n } = useLingui();
  return useCallback(
    (error) => {
      const title = t`That did not work`;
      if (!(error instanceof ProblemError))
        return {
          title: t`No connection`,
          body: t`We could not reach the site. Check your connection and try again.`,
        };
      const { code, status, detail, traceId, retryAfter } = error.problem;
      const known = problemWords[code];
      if (status === 429) {
        const seconds = retryAfter ?? 60;
        return { title: t`Too many tries`, body: t`Please wait ${seconds} seconds and try again.` };
      }
      if (known) return { title, body: i18n._(known) };
      if (status === 401) return { title, body: t`You are signed out. Sign in again to go on.` };
      if (status === 403) return { title: t`Not allowed`, body: t`This account may not do that.` };
      if (status === 404) return { title, body: t`That could not be found. It may have been withdrawn.` };
      if (status === 409 || status === 412)
        return {
          title: t`Changed meanwhile`,
          body: detail ?? t`Somebody changed this at the same time. Load it again and look.`,
        };
      if (status >= 500)
        return {
          title,
          body: t`Something failed on our side. Nothing was lost; try again in a moment.`,
          traceId,
        };
      return { title, body: detail ?? error.problem.title, traceId };
    },
    [t, i18n],
  );
}

/** Words one field's refusal by its code, else as the server put it. */
export function useWordRefusal(): (refusal: FieldRefusal) => string {
  const { i18n } = useLingui();
  return useCallback(
    ({ code, message }) => {
      const known = code ? fieldWords[code] : undefined;
      return known ? i18n._(known) : message;
    },
    [i18n],
  );
}

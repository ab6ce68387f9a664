import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useWordProblem } from "#/shared/api/use-word-problem";
import { cx } from "#/shared/lib/cx";
import { ErrorAlert } from "./alert";
import { Button } from "./button";
import { SignInAgain } from "./sign-in-again";

interface EmptyProps {
  title: ReactNode;
  children?: ReactNode;
  /** What to do next; a place without one is a dead end. */
  action: ReactNode;
}

/** Nothing is here yet: says what would be, and how to get it. */
export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div className="card grid justify-items-center gap-3 border-dashed px-6 py-12 text-center">
      <p className="text-lg font-semibold">{title}</p>
      {children && <p className="max-w-read text-soft">{children}</p>}
      <div className="mt-2">{action}</div>
    </div>
  );
}

/**
 * A list that exists but shows nothing through its present filters.
 * @public
 */
export function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      title={<Trans>Nothing matches</Trans>}
      action={
        <Button look="secondary" onClick={onClear}>
          <Trans>Clear the filters</Trans>
        </Button>
      }
    />
  );
}

/** A read that failed, in plain words, with a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const word = useWordProblem();
  const { title, body, traceId } = word(error);
  return (
    <ErrorAlert title={title}>
      <p>{body}</p>
      <SignInAgain error={error} />
      {traceId && (
        <p className="mt-1 text-sm text-soft">
          <Trans>
            Mention this number if you ask for help: <span className="tabular-nums">{traceId}</span>
          </Trans>
        </p>
      )}
      {onRetry && (
        <Button look="secondary" small className="mt-3" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </ErrorAlert>
  );
}

/** Grey lines in the place of what is loading, so that nothing jumps. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  const { t } = useLingui();
  return (
    <div role="status" className={cx("grid gap-3", className)}>
      <span className="sr-only">{t`Loading`}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <div key={line} className={cx("skeleton h-5", line === lines - 1 && lines > 1 && "w-2/3")} />
      ))}
    </div>
  );
}

/** Cards in the place of a list that is loading. */
export function SkeletonCards({ count = 3, tall = "h-32" }: { count?: number; tall?: string }) {
  const { t } = useLingui();
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{t`Loading`}</span>
      {Array.from({ length: count }, (_, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards are all alike and never move
        <div key={card} className={cx("skeleton rounded-card", tall)} />
      ))}
    </div>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { cx } from "#/shared/lib/cx";

interface StepsProps {
  /** The steps' names, in order. */
  names: readonly ReactNode[];
  /** Counted from 0. */
  current: number;
  /** Goes back to an earlier step. */
  onGo: (step: number) => void;
}

/** Where one is in a wizard; what is behind can be visited again. */
export function Steps({ names, current, onGo }: StepsProps) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Steps`}>
      <p className="mb-2 text-sm text-soft sm:sr-only">
        <Trans>
          Step {current + 1} of {names.length}
        </Trans>
      </p>
      <ol className="grid auto-cols-fr grid-flow-col gap-1.5">
        {names.map((name, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are fixed
          <li key={step} aria-current={step === current ? "step" : undefined}>
            <StepMark
              name={name}
              state={step < current ? "done" : step === current ? "now" : "ahead"}
              onGo={() => onGo(step)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepMarkProps {
  name: ReactNode;
  state: "done" | "now" | "ahead";
  onGo: () => void;
}

function StepMark({ name, state, onGo }: StepMarkProps) {
  const label = (
    <>
      <span
        className={cx(
          "block h-1.5 rounded-full",
          state === "ahead" ? "bg-line" : state === "now" ? "bg-seal" : "bg-brand",
        )}
      />
      <span
        className={cx(
          "mt-1.5 block text-sm",
          "max-sm:sr-only",
          state === "now" ? "font-semibold" : "text-soft",
          state === "done" && "underline underline-offset-4",
        )}
      >
        {name}
      </span>
    </>
  );
  return state === "done" ? (
    <button type="button" className="block w-full cursor-pointer text-left" onClick={onGo}>
      {label}
    </button>
  ) : (
    <span className="block">{label}</span>
  );
}

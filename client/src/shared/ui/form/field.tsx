import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { useWordRefusal } from "#/shared/api/use-word-problem";

/** What every labelled control says about itself. */
export interface FieldText {
  label: ReactNode;
  hint?: ReactNode;
  /** Marks the field as one that may stay empty; all others are needed. */
  optional?: boolean;
}

/** What a control must spread so that label, hint and error belong to it. */
export interface Wiring {
  id: string;
  "aria-invalid": boolean | undefined;
  "aria-describedby": string | undefined;
}

interface FieldProps extends FieldText {
  /** A refusal: a code that has words, or a text. */
  error?: string | undefined;
  children: (wiring: Wiring) => ReactNode;
}

/** Label, hint and error around one control. */
export function Field({ label, hint, optional, error, children }: FieldProps) {
  const id = useId();
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label} {optional && <Optional />}
      </label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {children(wire(id, Boolean(hint), error))}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** A named group of controls, such as radio buttons. */
export function FieldSet({ label, hint, optional, error, children }: FieldProps) {
  const id = useId();
  const wiring = wire(id, Boolean(hint), error);
  return (
    <fieldset className="grid content-start gap-2" aria-describedby={wiring["aria-describedby"]}>
      <legend className="mb-1.5 font-semibold">
        {label} {optional && <Optional />}
      </legend>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {children(wiring)}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

function wire(id: string, hinted: boolean, error: string | undefined): Wiring {
  const described = [hinted && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined };
}

const Optional = () => (
  <span className="font-normal text-soft">
    <Trans>(optional)</Trans>
  </span>
);

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-[0.9375rem] text-soft">
      {children}
    </p>
  );
}

/** A field's refusal in the reader's words. */
export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  const word = useWordRefusal();
  if (!error) return null;
  return (
    <p id={id} className="flex gap-1.5 font-semibold text-bad">
      <span aria-hidden="true">▲</span>
      {word({ code: error, message: error })}
    </p>
  );
}

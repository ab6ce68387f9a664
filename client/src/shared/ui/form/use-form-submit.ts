import { type FormEvent, useState } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { applyProblem } from "#/shared/api/apply-problem";
import { type FieldRefusal, ProblemError } from "#/shared/api/problem";
import { fieldWords } from "#/shared/api/words";

/** A failed submit: what failed, and the refusals that belong to no field in sight. */
export interface FormFailure {
  error: unknown;
  refusals: readonly FieldRefusal[];
}

/** Sends a valid form; refusals go to their fields, what remains becomes the failure. */
export function useFormSubmit<I extends FieldValues, O extends FieldValues>(
  form: UseFormReturn<I, unknown, O>,
  send: (values: O) => Promise<unknown>,
) {
  const [failure, setFailure] = useState<FormFailure | null>(null);
  const [pending, setPending] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const shown = namesIn(event.currentTarget) as FieldPath<I>[];
    event.preventDefault();
    if (pending) return;
    setFailure(null);
    void form.handleSubmit(async (values) => {
      setPending(true);
      try {
        await send(values);
      } catch (error) {
        const problem = error instanceof ProblemError ? error.problem : null;
        const refusals = problem ? applyProblem(form, problem, shown, codeOrText) : [];
        const allPlaced = problem !== null && Object.keys(problem.errors).length > 0 && refusals.length === 0;
        setFailure(allPlaced ? null : { error, refusals });
      } finally {
        setPending(false);
      }
    })();
  };
  return { onSubmit, failure, pending };
}

/** A code that we have words for is kept as a code, so that it follows the page's language. */
const codeOrText = ({ code, message }: FieldRefusal) => (code && fieldWords[code] ? code : message);

function namesIn(form: HTMLFormElement): string[] {
  const names = [...form.elements].map((element) => element.getAttribute("name"));
  return [...new Set(names)].filter((name) => name !== null);
}

import type { FormEventHandler, ReactNode } from "react";
import { useWordProblem, useWordRefusal } from "#/shared/api/use-word-problem";
import { ErrorAlert } from "../alert";
import { Button } from "../button";
import { SignInAgain } from "../sign-in-again";
import type { FormFailure } from "./use-form-submit";

interface FormShellProps {
  onSubmit: FormEventHandler<HTMLFormElement>;
  /** What failed and found no field of its own. */
  failure: FormFailure | null;
  pending: boolean;
  /** What the button does, in words. */
  action: ReactNode;
  /** Beside the button: a way out, a second deed. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The frame of every form: its fields, what failed, and one button. */
export function FormShell({ onSubmit, failure, pending, action, beside, children }: FormShellProps) {
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-6">
      {children}
      {failure && <FormAlert failure={failure} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={pending}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}

/** What failed, once, in words. */
export function FormAlert({ failure }: { failure: FormFailure }) {
  const word = useWordProblem();
  const wordRefusal = useWordRefusal();
  const { title, body } = word(failure.error);
  if (failure.refusals.length === 0)
    return (
      <ErrorAlert title={title}>
        {body}
        <SignInAgain error={failure.error} />
      </ErrorAlert>
    );
  return (
    <ErrorAlert title={title}>
      <ul className="list-disc pl-5">
        {failure.refusals.map((refusal) => (
          <li key={`${refusal.code}${refusal.message}`}>{wordRefusal(refusal)}</li>
        ))}
      </ul>
    </ErrorAlert>
  );
}

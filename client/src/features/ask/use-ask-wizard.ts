import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useForm } from "react-hook-form";
import { applyProblem } from "#/shared/api/apply-problem";
import { ProblemError, toFieldPath } from "#/shared/api/problem";
import type { Schema } from "#/shared/api/types";
import { currentLocale } from "#/shared/i18n/setup";
import { inForce, policyVersionsQuery } from "#/shared/policy/current-policy";
import type { FormFailure } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { submitRequest } from "./api/submit-request";
import { type AskForm, toSubmission } from "./model/ask-form";
import { dropDraft, loadDraft, saveDraft } from "./model/draft";
import { allFields, stepFields, stepOf, steps } from "./model/steps";

/** The wizard's state: the form, the step, the kept draft, the sending. */
export function useAskWizard(
  profile: Schema<"ContactInput"> | undefined,
  onSent: (created: Schema<"CreatedResource">) => void,
) {
  const client = useQueryClient();
  const [draft] = useState(() => loadDraft(profile));
  const [at, setAt] = useState(draft.step);
  const [failure, setFailure] = useState<FormFailure | null>(null);
  const [pending, setPending] = useState(false);
  const sent = useRef(false);
  const resolver = useLazyResolver(() => import("./model/ask-schema"));
  const form = useForm<AskForm>({ resolver, defaultValues: draft.form });

  useEffect(() => {
    const keep = () => {
      if (!sent.current) saveDraft({ form: form.getValues(), step: at, key: draft.key });
    };
    keep();
    const subscription = form.watch(keep);
    return () => subscription.unsubscribe();
  }, [form, at, draft.key]);

  const go = (step: number) => {
    setFailure(null);
    setAt(step);
    requestAnimationFrame(() => document.getElementById("step-title")?.focus());
  };
  const next = async () => {
    const step = steps[at];
    if (step && (await form.trigger([...stepFields[step]], { shouldFocus: true }))) go(at + 1);
  };
  const refuse = (error: unknown) => {
    const problem = error instanceof ProblemError ? error.problem : null;
    const [first] = Object.keys(problem?.errors ?? {});
    const step = first === undefined ? null : stepOf(toFieldPath(first));
    if (step) flushSync(() => setAt(steps.indexOf(step)));
    const refusals = problem ? applyProblem(form, problem, allFields) : [];
    setFailure(step && refusals.length === 0 ? null : { error, refusals });
  };
  const send = form.handleSubmit(
    async (values) => {
      setPending(true);
      setFailure(null);
      try {
        const version = inForce(await client.ensureQueryData(policyVersionsQuery()));
        const created = await submitRequest(draft.key, toSubmission(values, version, currentLocale()));
        sent.current = true;
        dropDraft();
        onSent(created);
      } catch (error) {
        refuse(error);
      } finally {
        setPending(false);
      }
    },
    (errors) => {
      const broken = steps.find((name) => stepFields[name].some((field) => field in errors));
      if (broken && broken !== "review") go(steps.indexOf(broken));
    },
  );

  return { form, at, failure, pending, go, next, send };
}

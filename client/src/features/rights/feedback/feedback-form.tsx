import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { currentLocale } from "#/shared/i18n/setup";
import { CheckboxField, SelectField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField, TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { giveFeedback } from "../api/feedback";

interface FeedbackFormProps {
  /** The version that the words are about, with its clauses. */
  policy: Schema<"PrivacyPolicy">;
  clause: string;
  /** A member's answers come to the account; anybody else may leave an address. */
  member: boolean;
  onSent: (received: Schema<"FeedbackReceived">) => void;
}

/** Says something about a clause or the service; nobody has to say who they are. */
export function FeedbackForm({ policy, clause, member, onSent }: FeedbackFormProps) {
  const { t } = useLingui();
  const form = useForm({
    resolver: useLazyResolver(() => import("./feedback-schema")),
    defaultValues: { clause, text: "", anonymous: false, email: "" },
  });
  const anonymous = form.watch("anonymous");
  const send = useWrite({
    send: (said: { clause: string; text: string; anonymous: boolean; email: string }) =>
      giveFeedback({
        text: said.text,
        clause: said.clause || null,
        version: policy.version,
        language: currentLocale(),
        anonymous: said.anonymous,
        email: (!member && !said.anonymous && said.email) || null,
      }),
    invalidates: ["/api/v1/me/policy-feedback"],
    onSuccess: onSent,
  });
  const submit = useFormSubmit(form, send.mutateAsync);
  return (
    <FormShell {...submit} action={<Trans>Send</Trans>}>
      <SelectField
        control={form.control}
        name="clause"
        label={<Trans>About what?</Trans>}
        none={t`The service as a whole`}
        choices={policy.clauses.map(({ id, heading }) => ({ value: id, label: `${id} ${heading}` }))}
      />
      <TextAreaField
        control={form.control}
        name="text"
        rows={6}
        maxLength={4000}
        label={<Trans>What do you want to say?</Trans>}
        hint={<Trans>It is kept with version {policy.version} of the policy.</Trans>}
      />
      <CheckboxField
        control={form.control}
        name="anonymous"
        label={<Trans>I want to stay unknown</Trans>}
        hint={<Trans>Then only the link that you get now opens the conversation.</Trans>}
      />
      {!member && !anonymous && (
        <TextField
          control={form.control}
          name="email"
          type="email"
          autoComplete="email"
          optional
          label={<Trans>E-mail</Trans>}
          hint={<Trans>Only to tell you that we answered.</Trans>}
        />
      )}
    </FormShell>
  );
}

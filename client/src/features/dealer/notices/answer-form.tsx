import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { RadioField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { answerNotice } from "../api/notices";
import { answerWords } from "./notice-words";

type Answer = Schema<"RecipientAnswer">;

/** Says what was done with the dealership's copy; nothing is chosen beforehand, and an answer is final. */
export default function AnswerForm({ notice }: { notice: Schema<"PrivacyNotice"> }) {
  const { i18n } = useLingui();
  const form = useForm({
    resolver: useLazyResolver(() => import("./answer-schema")),
    defaultValues: { answer: "", ground: "" },
  });
  const send = useWrite({
    send: ({ answer, ground }: { answer: string; ground: string }) =>
      answerNotice(notice.id, { answer: answer as Answer, ground: answer === "kept" ? ground : null }),
    invalidates: ["/api/v1/dealer/privacy-notices"],
  });
  const submit = useFormSubmit(form, send.mutateAsync);
  const offered: Answer[] =
    notice.operation === "rectify" ? ["corrected", "destroyed", "kept"] : ["destroyed", "kept"];
  return (
    <FormShell {...submit} action={<Trans>Answer</Trans>}>
      <RadioField
        control={form.control}
        name="answer"
        label={<Trans>What did you do with your copy?</Trans>}
        hint={<Trans>Answer once it is done. The person sees the answer; it cannot be changed.</Trans>}
        choices={offered.map((value) => ({ value, label: i18n._(answerWords[value]) }))}
      />
      {form.watch("answer") === "kept" && (
        <TextField
          control={form.control}
          name="ground"
          maxLength={300}
          label={<Trans>On which ground?</Trans>}
          hint={<Trans>The law or the contract that has you keep it. No personal data.</Trans>}
        />
      )}
    </FormShell>
  );
}

import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { writeQuestion } from "../api/write";

/** Writes to the buyer. */
export function QuestionForm({ requestId }: { requestId: string }) {
  const form = useForm({
    resolver: useLazyResolver(() => import("./question-schema")),
    defaultValues: { text: "" },
  });
  const send = useWrite({
    send: ({ text }: { text: string }) => writeQuestion(requestId, text),
    invalidates: ["/api/v1/dealer/board/{requestId}/questions", "/api/v1/dealer/board"],
    onSuccess: () => form.reset({ text: "" }),
  });
  const submit = useFormSubmit(form, send.mutateAsync);
  return (
    <div className="mt-5 border-t border-line pt-5">
      <FormShell {...submit} action={<Trans>Send</Trans>}>
        <TextAreaField
          control={form.control}
          name="text"
          rows={3}
          maxLength={2000}
          label={<Trans>Your question or answer</Trans>}
        />
      </FormShell>
    </div>
  );
}

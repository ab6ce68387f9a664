import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { continueFeedback, type ThreadKey } from "../api/feedback";

/** Writes on in a thread. */
export function ReplyForm({ thread }: { thread: ThreadKey }) {
  const form = useForm({
    resolver: useLazyResolver(() => import("./text-schema")),
    defaultValues: { text: "" },
  });
  const send = useWrite({
    send: ({ text }: { text: string }) => continueFeedback(thread, text),
    invalidates: ["/api/v1/policy-feedback/{id}", "/api/v1/me/policy-feedback"],
    onSuccess: () => form.reset({ text: "" }),
  });
  const submit = useFormSubmit(form, send.mutateAsync);
  return (
    <FormShell {...submit} action={<Trans>Send</Trans>}>
      <TextAreaField
        control={form.control}
        name="text"
        rows={3}
        maxLength={4000}
        label={<Trans>Write on</Trans>}
      />
    </FormShell>
  );
}

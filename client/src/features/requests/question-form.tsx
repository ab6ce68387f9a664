import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { ask } from "./api/decide";

/** Writes to one of the dealers that the request reached. */
export default function QuestionForm({
  requestId,
  dealers,
}: {
  requestId: string;
  dealers: readonly Schema<"RequestDealer">[];
}) {
  const resolver = useLazyResolver(() => import("./question-schema"));
  const form = useForm({ resolver, defaultValues: { dealerId: dealers[0]?.dealerId ?? "", text: "" } });
  const send = useWrite({
    send: (body: { dealerId: string; text: string }) => ask(requestId, body),
    invalidates: ["/api/v1/purchase-requests/{id}/questions"],
    onSuccess: (_, { dealerId }) => {
      form.reset({ dealerId, text: "" });
    },
  });
  const submit = useFormSubmit(form, send.mutateAsync);
  return (
    <div className="mt-5 border-t border-line pt-5">
      <FormShell {...submit} action={<Trans>Send</Trans>}>
        <SelectField
          control={form.control}
          name="dealerId"
          label={<Trans>To</Trans>}
          choices={dealers.map(({ dealerId, name }) => ({ value: dealerId, label: name }))}
        />
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

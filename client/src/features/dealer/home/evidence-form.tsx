import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField, TextField } from "#/shared/ui/form/text-field";
import { useChoices } from "#/shared/ui/form/use-choices";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { addEvidence } from "../api/write";
import { evidenceWords } from "../words";
import { blankEvidence, type EvidenceForm as Form, nextKind, toEvidence } from "./evidence-model";

/** Hands in one piece; the next kind that is missing is chosen already. */
export function EvidenceForm({ dealer }: { dealer: Schema<"Dealer"> }) {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm<Form>({
    resolver: useLazyResolver(() => import("./evidence-schema")),
    defaultValues: blankEvidence(nextKind(dealer)),
  });
  const add = useWrite({
    send: (values: Form) => addEvidence(key, toEvidence(values)),
    invalidates: ["/api/v1/dealer"],
    onSuccess: (_, { kind }) => {
      setKey(crypto.randomUUID());
      form.reset(blankEvidence(nextKind(dealer, kind)));
    },
  });
  const submit = useFormSubmit(form, add.mutateAsync);
  const { control } = form;
  return (
    <div className="mt-6 border-t border-line pt-6">
      <h3 className="mb-4 text-lg">
        <Trans>Hand in evidence</Trans>
      </h3>
      <FormShell {...submit} action={<Trans>Hand it in</Trans>}>
        <SelectField
          control={control}
          name="kind"
          label={<Trans>What it shows</Trans>}
          choices={useChoices(evidenceWords)}
        />
        <TextField
          control={control}
          name="title"
          maxLength={200}
          label={<Trans>Document</Trans>}
          hint={<Trans>What it is and who issued it.</Trans>}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            control={control}
            name="number"
            maxLength={200}
            optional
            label={<Trans>Its number, or where it is filed</Trans>}
          />
          <TextField
            control={control}
            name="expiresOn"
            type="date"
            optional
            label={<Trans>Last day on which it counts</Trans>}
          />
        </div>
        <TextAreaField
          control={control}
          name="note"
          rows={2}
          optional
          maxLength={2000}
          label={<Trans>Anything else</Trans>}
        />
      </FormShell>
    </div>
  );
}

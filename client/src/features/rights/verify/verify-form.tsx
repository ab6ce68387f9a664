import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { FileButton } from "#/shared/ui/form/file-button";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { readSigned, type SignedDocument } from "./signed-document";

interface VerifyFormProps {
  /** Under which name the file holds its readable copy. */
  name: "certificate" | "record";
  label: ReactNode;
  check: (document: SignedDocument) => Promise<unknown>;
  /** Called when the text changes: a verdict is about one text only. */
  onChanged: () => void;
}

/** Takes a signed file, picked or pasted, and has it checked. */
export function VerifyForm({ name, label, check, onChanged }: VerifyFormProps) {
  const form = useForm({ defaultValues: { text: "" } });
  const submit = useFormSubmit(form, async ({ text }) => {
    const document = readSigned(text, name);
    if (document) await check(document);
    else form.setError("text", { message: "document.unreadable" }, { shouldFocus: true });
  });
  const pick = async ([file]: File[]) => {
    form.setValue("text", (await file?.text()) ?? "");
    form.clearErrors();
    onChanged();
  };
  return (
    <div onInput={onChanged}>
      <FormShell
        {...submit}
        action={<Trans>Check it</Trans>}
        beside={
          <FileButton accept="application/json,.json" onFiles={(files) => void pick(files)}>
            <Trans>Pick the file</Trans>
          </FileButton>
        }
      >
        <TextAreaField
          control={form.control}
          name="text"
          rows={8}
          label={label}
          hint={<Trans>Pick the file, or paste all that is in it. You need not be signed in.</Trans>}
        />
      </FormShell>
    </div>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { currentLocale } from "#/shared/i18n/setup";
import { categoryWords } from "#/shared/permitted/words";
import { CheckboxesField, RadioField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { askPrivacyRequest } from "../api/writes";
import { operationWords } from "../request-words";

const operations = Object.keys(operationWords) as Schema<"SubjectOperation">[];
const categories = Object.keys(categoryWords) as Schema<"DataCategory">[];

interface Wish {
  operation: Schema<"SubjectOperation">;
  extent: "all" | "some";
  categories: string[];
}

/** What is to be done with what; a copy of everything is the harmless beginning. */
export default function AskForm({ onAsked }: { onAsked: (id: string) => void }) {
  const { i18n, t } = useLingui();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm<Wish>({
    resolver: useLazyResolver(() => import("./ask-schema")),
    defaultValues: { operation: "return", extent: "all", categories: [] },
  });
  const ask = useWrite({
    send: ({ operation, extent, categories: chosen }: Wish) =>
      askPrivacyRequest({
        key,
        operation,
        scope:
          extent === "all" ? { all: true } : { all: false, categories: chosen as Schema<"DataCategory">[] },
        language: currentLocale(),
        reason: "notStated",
      }),
    invalidates: ["/api/v1/privacy-requests"],
    onSuccess: ({ id }) => onAsked(id),
  });
  const submit = useFormSubmit(form, ask.mutateAsync);
  const some = form.watch("extent") === "some";
  return (
    <FormShell {...submit} action={<Trans>Show me the exact list</Trans>}>
      <RadioField
        control={form.control}
        name="operation"
        label={<Trans>What shall we do?</Trans>}
        choices={operations.map((value) => ({ value, label: i18n._(operationWords[value]) }))}
      />
      <RadioField
        control={form.control}
        name="extent"
        label={<Trans>With what?</Trans>}
        choices={[
          { value: "all", label: t`Everything` },
          { value: "some", label: t`Only some of it` },
        ]}
      />
      {some && (
        <CheckboxesField
          control={form.control}
          name="categories"
          label={<Trans>Which?</Trans>}
          columns="sm:grid-cols-2"
          choices={categories.map((value) => ({ value, label: i18n._(categoryWords[value]) }))}
        />
      )}
    </FormShell>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { currentLocale } from "#/shared/i18n/setup";
import { categoryWords } from "#/shared/permitted/words";
import { CheckboxesField, RadioField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { askPrivacyRequest } from "../api/writes";
import { operationWords } from "../request-words";

const operations = Object.keys(operationWords) as Schema<"SubjectOperation">[];
const fields = [
  "phone",
  "mobile",
  "fax",
  "postalAddress",
  "businessName",
  "businessRole",
  "note",
  "name",
  "email",
  "country",
];
const categories = Object.keys(categoryWords) as Schema<"DataCategory">[];

interface Wish {
  operation: Schema<"SubjectOperation">;
  extent: "all" | "some" | "fields";
  categories: string[];
  fields: string[];
}

const scopeOf = ({ extent, categories: chosen, fields: named }: Wish): Schema<"Scope"> => {
  if (extent === "all") return { all: true };
  return extent === "some"
    ? { all: false, categories: chosen as Schema<"DataCategory">[] }
    : { all: false, fields: named };
};

/** What is to be done with what; a copy of everything is the harmless beginning. */
export default function AskForm({ onAsked }: { onAsked: (id: string) => void }) {
  const { i18n, t } = useLingui();
  const fieldName = useFieldName();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm<Wish>({
    resolver: useLazyResolver(() => import("./ask-schema")),
    defaultValues: { operation: "return", extent: "all", categories: [], fields: [] },
  });
  const ask = useWrite({
    send: (wish: Wish) =>
      askPrivacyRequest({
        key,
        operation: wish.operation,
        scope: scopeOf(wish),
        language: currentLocale(),
        reason: "notStated",
      }),
    invalidates: ["/api/v1/privacy-requests"],
    onSuccess: ({ id }) => onAsked(id),
  });
  const submit = useFormSubmit(form, ask.mutateAsync);
  const extent = form.watch("extent");
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
          { value: "fields", label: t`Only some fields` },
        ]}
      />
      {extent === "some" && (
        <CheckboxesField
          control={form.control}
          name="categories"
          label={<Trans>Which?</Trans>}
          columns="sm:grid-cols-2"
          choices={categories.map((value) => ({ value, label: i18n._(categoryWords[value]) }))}
        />
      )}
      {extent === "fields" && (
        <CheckboxesField
          control={form.control}
          name="fields"
          label={<Trans>Which fields?</Trans>}
          hint={
            <Trans>
              In your profile, in every request, and in what waits for dealers. Name, e-mail address and
              country stay for as long as your account or the request is there.
            </Trans>
          }
          columns="sm:grid-cols-2"
          choices={fields.map((value) => ({ value, label: fieldName(value) }))}
        />
      )}
    </FormShell>
  );
}

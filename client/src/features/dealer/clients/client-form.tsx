import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import { CheckboxesField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useChoices } from "#/shared/ui/form/use-choices";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { createClient } from "../api/write";
import { scopeWords } from "../words";
import { endOfDay, monthsAhead } from "./key-life";

const blank = () => ({ name: "", scopes: ["requests:read"], expiresAt: monthsAhead(new Date(), 11) });

/** Opens a client; it gets in once it has a key. */
export function ClientForm() {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    resolver: useLazyResolver(() => import("./client-schema")),
    defaultValues: blank(),
  });
  const { control } = form;
  const open = useWrite({
    send: ({ expiresAt, ...body }: ReturnType<typeof blank>) =>
      createClient(key, { ...body, expiresAt: endOfDay(expiresAt) }),
    invalidates: ["/api/v1/dealer/clients"],
    onSuccess: () => {
      setKey(crypto.randomUUID());
      form.reset(blank());
    },
  });
  const submit = useFormSubmit(form, open.mutateAsync);
  return (
    <FormShell {...submit} action={<Trans>Open the client</Trans>}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField control={control} name="name" autoComplete="off" label={<Trans>What you call it</Trans>} />
        <TextField
          control={control}
          name="expiresAt"
          type="date"
          label={<Trans>Ends on</Trans>}
          hint={<Trans>Within a year.</Trans>}
        />
      </div>
      <CheckboxesField
        control={control}
        name="scopes"
        columns="sm:grid-cols-3"
        label={<Trans>What it may do</Trans>}
        choices={useChoices(scopeWords)}
      />
    </FormShell>
  );
}

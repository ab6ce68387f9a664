import { Trans, useLingui } from "@lingui/react/macro";
import { useForm, useWatch } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { RadioField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField, TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { endWithin, monthsAhead } from "./key-life";

interface KeyFormProps {
  client: Schema<"ApiClient">;
  send: (body: Schema<"ApiKeyBody">) => Promise<unknown>;
  onClose: () => void;
}

/** Adds a public key, or asks for a secret. */
export function KeyForm({ client, send, onClose }: KeyFormProps) {
  const { t } = useLingui();
  const form = useForm({
    resolver: useLazyResolver(() => import("./key-schema")),
    defaultValues: { kind: "jwk", jwk: "", expiresAt: monthsAhead(new Date(), 6) },
  });
  const { control } = form;
  const kind = useWatch({ control, name: "kind" });
  const submit = useFormSubmit(form, (values) =>
    send({
      expiresAt: endWithin(values.expiresAt, client.expiresAt),
      jwk: values.kind === "jwk" ? JSON.parse(values.jwk) : undefined,
    }),
  );
  return (
    <FormShell
      {...submit}
      action={<Trans>Add the key</Trans>}
      beside={
        <Button look="quiet" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      }
    >
      <RadioField
        control={control}
        name="kind"
        inline
        label={<Trans>Kind</Trans>}
        choices={[
          {
            value: "jwk",
            label: t`Public key`,
            hint: <Trans>The private half never leaves your system.</Trans>,
          },
          { value: "secret", label: t`Secret`, hint: <Trans>We make it and show it once.</Trans> },
        ]}
      />
      {kind === "jwk" && (
        <TextAreaField
          control={control}
          name="jwk"
          rows={4}
          label={<Trans>Public key as JWK</Trans>}
          hint={<Trans>EC, curve P-256.</Trans>}
        />
      )}
      <TextField control={control} name="expiresAt" type="date" label={<Trans>Ends on</Trans>} />
    </FormShell>
  );
}

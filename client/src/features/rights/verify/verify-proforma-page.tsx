import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import { parseMoney } from "#/shared/lib/money";
import { Notice } from "#/shared/ui/alert";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { NumberField, TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { Page } from "#/shared/ui/page";
import { checkProforma } from "../api/verify";
import "../words";

/** Whether a proforma invoice is genuine; for whoever holds one, before paying. */
export function VerifyProformaPage() {
  const check = useMutation({ mutationFn: checkProforma });
  return (
    <Page
      width="read"
      title={<Trans>Check a proforma invoice</Trans>}
      lead={<Trans>Type what stands on the paper before you pay. You need not be signed in.</Trans>}
    >
      <div className="grid gap-6">
        <CheckForm check={check.mutateAsync} onChanged={check.reset} />
        {check.data && <Verdict verdict={check.data.verdict} />}
      </div>
    </Page>
  );
}

interface CheckFormProps {
  check: (body: Schema<"ProformaCheckBody">) => Promise<unknown>;
  onChanged: () => void;
}

function CheckForm({ check, onChanged }: CheckFormProps) {
  const { t } = useLingui();
  const form = useForm({ defaultValues: { number: "", amount: "", currency: "USD", code: "" } });
  const submit = useFormSubmit(form, async ({ number, amount, currency, code }) => {
    const total = parseMoney(amount, currency);
    if (total) await check({ number, total, code });
    else form.setError("amount", { message: "money.invalid" }, { shouldFocus: true });
  });
  return (
    <div onInput={onChanged}>
      <FormShell {...submit} action={<Trans>Check it</Trans>}>
        <TextField
          control={form.control}
          name="number"
          label={<Trans>Number</Trans>}
          placeholder="PI-2026-000123"
        />
        <NumberField control={form.control} name="amount" label={<Trans>Total</Trans>} inputMode="decimal" />
        <SelectField
          control={form.control}
          name="currency"
          label={<Trans>Currency</Trans>}
          choices={[
            { value: "USD", label: t`US dollars (USD)` },
            { value: "JPY", label: t`Japanese yen (JPY)` },
          ]}
        />
        <TextField control={form.control} name="code" label={<Trans>Code</Trans>} placeholder="7KM2P-X4Q9T" />
      </FormShell>
    </div>
  );
}

function Verdict({ verdict }: Schema<"ProformaCheck">) {
  return (
    <div role="status">
      {verdict === "genuine" && (
        <Notice tone="good" title={<Trans>Genuine</Trans>}>
          <Trans>
            We issued this number with this total, and it stands. Pay only to the account on the signed-in
            page of the order.
          </Trans>
        </Notice>
      )}
      {verdict === "superseded" && (
        <Notice tone="warn" title={<Trans>Superseded</Trans>}>
          <Trans>It was genuine, and a newer one has taken its place. Do not pay on this one.</Trans>
        </Notice>
      )}
      {verdict === "stop" && (
        <Notice tone="bad" title={<Trans>STOP: do not pay</Trans>}>
          <Trans>
            We issued no paper with this number, total and code, or its order is stopped. Look at the digits
            once more; then ask the seller through this site.
          </Trans>
        </Notice>
      )}
    </div>
  );
}

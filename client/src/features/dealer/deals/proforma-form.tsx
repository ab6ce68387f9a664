import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { parseMoney } from "#/shared/lib/money";
import { staleByStep } from "#/shared/orders/order-query";
import { FormShell } from "#/shared/ui/form/form-shell";
import { NumberField, TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { issueProforma } from "../api/write";

const day = 86_400_000;

/** Issues a proforma at the accepted price, or one that takes the place of the present one. */
export function ProformaForm({ order }: { order: Schema<"Order"> }) {
  const { t } = useLingui();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({ defaultValues: { deposit: "", days: "7", chassis: "" } });
  const issue = useWrite({
    send: (body: Schema<"ProformaBody">) => issueProforma(order.id, order.version, key, body),
    invalidates: [...staleByStep, "/api/v1/deals/{id}"],
  });
  const submit = useFormSubmit(form, async ({ deposit, days, chassis }) => {
    const amount = deposit === "" ? null : parseMoney(deposit, order.total.currency);
    if (deposit !== "" && !amount) {
      form.setError("deposit", { message: "money.invalid" }, { shouldFocus: true });
      return;
    }
    if (!/^\d{1,2}$/.test(days)) {
      form.setError("days", { message: "number.invalid" }, { shouldFocus: true });
      return;
    }
    await issue.mutateAsync({
      validUntil: new Date(Date.now() + Number(days) * day).toISOString(),
      plan: { deposit: amount?.amount ?? null, firstWithinDays: 5, balanceWithinDays: 5 },
      chassis: chassis === "" ? null : chassis,
    });
  });
  return (
    <FormShell
      {...submit}
      action={
        order.state === "confirmed" ? (
          <Trans>Issue the proforma invoice</Trans>
        ) : (
          <Trans>Issue a new proforma invoice</Trans>
        )
      }
    >
      <NumberField
        control={form.control}
        name="deposit"
        label={t`Deposit, ${order.total.currency}`}
        hint={<Trans>Left empty, all is due after the buyer’s confirmation.</Trans>}
        optional
      />
      <NumberField control={form.control} name="days" label={<Trans>Valid for days</Trans>} />
      {!order.car.chassis && (
        <TextField control={form.control} name="chassis" label={<Trans>Chassis number or VIN</Trans>} />
      )}
    </FormShell>
  );
}

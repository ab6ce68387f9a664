import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { moneyInput, parseMoney } from "#/shared/lib/money";
import { Button } from "#/shared/ui/button";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField, TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Money } from "#/shared/ui/money";
import { counterOffer } from "./api/decide";
import { touchedByDecision } from "./api/get-requests";

interface CounterFormProps {
  offer: Schema<"Offer">;
  revision: Schema<"Revision">;
  onClose: () => void;
}

/** The proposed total, and a word with it. */
export default function CounterForm({ offer, revision, onClose }: CounterFormProps) {
  const { currency } = revision.total;
  const resolver = useLazyResolver(() => import("./counter-schema"));
  const form = useForm({
    resolver,
    defaultValues: { total: { amount: moneyInput(revision.total), currency }, note: "" },
  });
  const counter = useWrite({
    send: (body: { total: Schema<"MoneyInput">; note?: string }) =>
      counterOffer(offer.id, { revision: revision.number, ...body }),
    invalidates: touchedByDecision,
    onSuccess: onClose,
  });
  const submit = useFormSubmit(form, async ({ total, note }) => {
    const money = parseMoney(total.amount, currency);
    if (money) await counter.mutateAsync({ total: money, note: note.trim() || undefined });
  });
  return (
    <FormShell
      {...submit}
      action={<Trans>Send the proposal</Trans>}
      beside={
        <Button look="quiet" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      }
    >
      <p className="text-soft">
        <Trans>
          The dealer asks <Money value={revision.total} /> {revision.price.incoterm.toUpperCase()}{" "}
          {revision.port}. Your contact stays sealed.
        </Trans>
      </p>
      <TextField
        control={form.control}
        name="total.amount"
        inputMode="decimal"
        label={<Trans>Your total in {currency}</Trans>}
      />
      <TextAreaField
        control={form.control}
        name="note"
        rows={3}
        optional
        maxLength={2000}
        label={<Trans>A word to the dealer</Trans>}
      />
    </FormShell>
  );
}

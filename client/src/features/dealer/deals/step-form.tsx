import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui as useWords } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { staleByStep } from "#/shared/orders/order-query";
import { can } from "#/shared/orders/side-actions";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { stateStep } from "../api/write";

type Step = Schema<"DealerStep">;

/** What each step asks for: a number or name, a day, the chassis number. */
const steps: Readonly<
  Record<
    Step,
    { deed: MessageDescriptor; number?: MessageDescriptor; day?: MessageDescriptor; chassis?: true }
  >
> = {
  secureVehicle: { deed: msg`The car is set aside`, chassis: true },
  passInspection: { deed: msg`The inspection is passed`, number: msg`Number of the certificate` },
  failInspection: { deed: msg`The inspection failed` },
  book: { deed: msg`The ship is booked`, number: msg`Name of the ship`, day: msg`Departure` },
  ship: { deed: msg`The ship has left`, number: msg`Number of the bill of lading`, chassis: true },
  releaseDocuments: { deed: msg`The papers are sent` },
  arrive: { deed: msg`The ship has arrived`, day: msg`Day of the arrival` },
};

/** The steps that are the dealer's turn now, each with what it needs. */
export function StepForm({ order }: { order: Schema<"Order"> }) {
  const open = (Object.keys(steps) as Step[]).filter((step) => can(order, step));
  return (
    <div className="grid gap-6">
      {open.map((step) => (
        <OneStep key={step} order={order} step={step} />
      ))}
    </div>
  );
}

function OneStep({ order, step }: { order: Schema<"Order">; step: Step }) {
  const { i18n } = useWords();
  const { deed, number, day, chassis } = steps[step];
  const form = useForm({ defaultValues: { chassis: "", number: "", day: "" } });
  const write = useWrite({
    send: (body: Schema<"OrderStepInput">) => stateStep(order.id, order.version, body),
    invalidates: staleByStep,
  });
  const submit = useFormSubmit(form, (typed) =>
    write.mutateAsync({
      step,
      chassis: typed.chassis || null,
      number: typed.number || null,
      day: typed.day || null,
    }),
  );
  return (
    <FormShell {...submit} action={i18n._(deed)}>
      {number && <TextField control={form.control} name="number" label={i18n._(number)} />}
      {day && <TextField control={form.control} name="day" type="date" label={i18n._(day)} />}
      {chassis && (
        <TextField control={form.control} name="chassis" label={<Trans>Chassis number or VIN</Trans>} />
      )}
    </FormShell>
  );
}

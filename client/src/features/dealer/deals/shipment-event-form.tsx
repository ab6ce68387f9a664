import { useLingui as useWords } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { staleByStep } from "#/shared/orders/order-query";
import { shipmentActionWords, sourceWords } from "#/shared/orders/shipment-words";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { postShipmentEvent } from "../api/write";

type Action = Schema<"ShipmentAction">;

const withNumber: readonly Action[] = [
  "issueExportCertificate",
  "declareExport",
  "permitExport",
  "issueBill",
  "stateSailing",
];
const withChassis: readonly Action[] = ["issueExportCertificate", "issueBill", "stateSailing"];
const withShip: readonly Action[] = ["confirmBooking", "rebook", "reschedule", "tranship"];
const withDays: readonly Action[] = ["confirmBooking", "rebook", "reschedule", "delay"];

/** What can be stated of the shipment now, with what shows it. */
export function ShipmentEventForm({ shipment }: { shipment: Schema<"Shipment"> }) {
  const { i18n } = useWords();
  const [first] = shipment.allowedActions;
  const form = useForm({
    defaultValues: {
      action: first ?? "requestBooking",
      happenedOn: new Date().toISOString().slice(0, 10),
      source: "dealer" as Schema<"EvidenceSource">,
      paperNumber: "",
      chassis: "",
      vessel: "",
      voyageNumber: "",
      etd: "",
      eta: "",
    },
  });
  const write = useWrite({
    send: (body: Schema<"ShipmentEventInput">) => postShipmentEvent(shipment.orderId, shipment.version, body),
    invalidates: [...staleByStep, "/api/v1/orders/{id}/shipment"],
  });
  const submit = useFormSubmit(form, (typed) =>
    write.mutateAsync({
      ...typed,
      paperNumber: typed.paperNumber || null,
      chassis: typed.chassis || null,
      vessel: typed.vessel || null,
      voyageNumber: typed.voyageNumber || null,
      etd: typed.etd || null,
      eta: typed.eta || null,
    }),
  );
  const action = form.watch("action");
  const { control } = form;
  if (!first) return null;
  return (
    <FormShell {...submit} action={<Trans>State it</Trans>}>
      <SelectField
        control={control}
        name="action"
        label={<Trans>What happened?</Trans>}
        choices={shipment.allowedActions.map((value) => ({
          value,
          label: i18n._(shipmentActionWords[value]),
        }))}
      />
      <TextField
        control={control}
        name="happenedOn"
        type="date"
        label={<Trans>Day on which it happened</Trans>}
      />
      <SelectField
        control={control}
        name="source"
        label={<Trans>Who says so?</Trans>}
        choices={(Object.keys(sourceWords) as (keyof typeof sourceWords)[]).map((value) => ({
          value,
          label: i18n._(sourceWords[value]),
        }))}
      />
      {withNumber.includes(action) && (
        <TextField control={control} name="paperNumber" label={<Trans>Number of the paper</Trans>} />
      )}
      {withChassis.includes(action) && (
        <TextField control={control} name="chassis" label={<Trans>Chassis number on the paper</Trans>} />
      )}
      {withShip.includes(action) && (
        <>
          <TextField control={control} name="vessel" label={<Trans>Ship</Trans>} />
          <TextField
            control={control}
            name="voyageNumber"
            label={<Trans>Number of the voyage</Trans>}
            optional
          />
        </>
      )}
      {withDays.includes(action) && (
        <>
          <TextField control={control} name="etd" type="date" label={<Trans>Expected departure</Trans>} />
          <TextField control={control} name="eta" type="date" label={<Trans>Expected arrival</Trans>} />
        </>
      )}
    </FormShell>
  );
}

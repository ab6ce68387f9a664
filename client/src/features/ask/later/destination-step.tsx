import { Trans } from "@lingui/react/macro";
import type { UseFormReturn } from "react-hook-form";
import { useWatch } from "react-hook-form";
import { CountryField } from "#/shared/reference/country-field";
import { PortField } from "#/shared/reference/port-field";
import { incotermWords } from "#/shared/requests/incoterm-words";
import { RadioField } from "#/shared/ui/form/choice-fields";
import { useChoices } from "#/shared/ui/form/use-choices";
import type { AskForm } from "../model/ask-form";
import { Verdict } from "./verdict";

/** Where the car must go, on which terms, and whether it may. */
export function DestinationStep({ form }: { form: UseFormReturn<AskForm> }) {
  const { control } = form;
  const country = useWatch({ control, name: "destination.country" });
  return (
    <div className="grid gap-6">
      <div className="grid gap-5 sm:grid-cols-2">
        <CountryField
          control={control}
          name="destination.country"
          label={<Trans>Country of destination</Trans>}
          onChosen={(chosen) => {
            if (chosen !== country) form.setValue("destination.port", "");
            if (!form.getValues("contact.country")) form.setValue("contact.country", chosen);
          }}
        />
        <PortField
          control={control}
          name="destination.port"
          country={country}
          optional
          label={<Trans>Port</Trans>}
        />
      </div>
      <Verdict control={control} />
      <RadioField
        control={control}
        name="incoterm"
        label={<Trans>What the price should include</Trans>}
        choices={useChoices(incotermWords)}
      />
    </div>
  );
}

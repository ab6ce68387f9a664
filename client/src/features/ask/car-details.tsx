import { Trans, useLingui } from "@lingui/react/macro";
import type { Control } from "react-hook-form";
import {
  colourWords,
  driveWords,
  fuelWords,
  steeringWords,
  transmissionWords,
} from "#/shared/requests/words";
import { CheckboxesField, SelectField } from "#/shared/ui/form/choice-fields";
import { Fold } from "#/shared/ui/form/fold";
import { NumberField, TextField } from "#/shared/ui/form/text-field";
import { useChoices } from "#/shared/ui/form/use-choices";
import type { AskForm } from "./model/ask-form";

const grades = ["S", "6", "5", "4.5", "4", "3.5", "3", "2", "1", "RA", "R"];
const currencies = ["USD", "JPY", "EUR", "GBP", "AUD", "NZD", "KES", "TZS", "ZAR", "AED"];

/** What narrows the wish further. */
export function CarDetails({ control }: { control: Control<AskForm> }) {
  const { t } = useLingui();
  const any = t`Any`;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          control={control}
          name="wish.steering"
          none={any}
          label={<Trans>Steering</Trans>}
          choices={useChoices(steeringWords)}
        />
        <SelectField
          control={control}
          name="wish.transmission"
          none={any}
          label={<Trans>Gearbox</Trans>}
          choices={useChoices(transmissionWords)}
        />
        <NumberField
          control={control}
          name="wish.mileageMaxKm"
          unit="km"
          maxLength={7}
          placeholder={any}
          label={<Trans>Mileage, at most</Trans>}
        />
        <NumberField control={control} name="wish.quantity" maxLength={2} label={<Trans>How many</Trans>} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-end gap-3">
        <TextField
          control={control}
          name="wish.budget.amount"
          inputMode="decimal"
          placeholder={any}
          label={<Trans>Budget for one car</Trans>}
        />
        <SelectField
          control={control}
          name="wish.budget.currency"
          label={<Trans>Currency</Trans>}
          choices={currencies.map((code) => ({ value: code, label: code }))}
        />
      </div>
      <Fold
        control={control}
        title={<Trans>Engine, fuel, drive, grade and colour (optional)</Trans>}
        hides={["engineCcMin", "engineCcMax", "fuels", "drive", "gradeMin", "colours"].map(
          (field) => `wish.${field}`,
        )}
      >
        <div className="grid grid-cols-2 gap-5">
          <NumberField
            control={control}
            name="wish.engineCcMin"
            unit="cc"
            maxLength={5}
            placeholder={any}
            label={<Trans>Engine from</Trans>}
          />
          <NumberField
            control={control}
            name="wish.engineCcMax"
            unit="cc"
            maxLength={5}
            placeholder={any}
            label={<Trans>Engine to</Trans>}
          />
        </div>
        <CheckboxesField
          control={control}
          name="wish.fuels"
          optional
          label={<Trans>Fuel</Trans>}
          choices={useChoices(fuelWords)}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            control={control}
            name="wish.drive"
            none={any}
            label={<Trans>Drive</Trans>}
            choices={useChoices(driveWords)}
          />
          <SelectField
            control={control}
            name="wish.gradeMin"
            none={any}
            label={<Trans>Auction grade, at least</Trans>}
            choices={grades.map((grade) => ({ value: grade, label: grade }))}
          />
        </div>
        <CheckboxesField
          control={control}
          name="wish.colours"
          optional
          label={<Trans>Colour</Trans>}
          choices={useChoices(colourWords)}
        />
      </Fold>
    </>
  );
}

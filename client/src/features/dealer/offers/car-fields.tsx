import { Trans, useLingui } from "@lingui/react/macro";
import { type Control, useWatch } from "react-hook-form";
import { bodyWords, colourWords, fuelWords, steeringWords, transmissionWords } from "#/shared/requests/words";
import { RadioField, SelectField } from "#/shared/ui/form/choice-fields";
import { NumberField, TextField } from "#/shared/ui/form/text-field";
import { useChoices } from "#/shared/ui/form/use-choices";
import { MakeField, ModelField } from "../shell/vehicle-fields";
import type { OfferForm } from "./offer-form";

const grades = ["S", "6", "5", "4.5", "4", "3.5", "3", "2", "1", "RA", "R", "0", "***"];

/** The offered car. */
export function CarFields({ control }: { control: Control<OfferForm> }) {
  const { t } = useLingui();
  const [make, origin] = useWatch({ control, name: ["car.make", "car.origin"] });
  const none = t`Not stated`;
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <MakeField control={control} name="car.make" label={<Trans>Make</Trans>} />
        <ModelField control={control} name="car.model" make={make} label={<Trans>Model</Trans>} />
        <NumberField
          control={control}
          name="car.year"
          maxLength={4}
          label={<Trans>Year of first registration</Trans>}
        />
        <NumberField
          control={control}
          name="car.manufactureYear"
          maxLength={4}
          optional
          label={<Trans>Year of manufacture</Trans>}
        />
        <NumberField
          control={control}
          name="car.mileageKm"
          maxLength={7}
          unit="km"
          label={<Trans>Mileage</Trans>}
        />
        <SelectField
          control={control}
          name="car.grade"
          optional
          none={none}
          label={<Trans>Auction grade</Trans>}
          choices={grades.map((grade) => ({ value: grade, label: grade }))}
        />
      </div>
      <RadioField
        control={control}
        name="car.origin"
        inline
        label={<Trans>Which car is it?</Trans>}
        choices={[
          {
            value: "known",
            label: t`This very car`,
            hint: <Trans>When a buyer accepts, it is held for them across all dealers.</Trans>,
          },
          {
            value: "toBeSourced",
            label: t`To be sourced`,
            hint: <Trans>You will buy one like this.</Trans>,
          },
        ]}
      />
      {origin === "known" && (
        <TextField
          control={control}
          name="car.chassis"
          maxLength={40}
          spellCheck={false}
          autoComplete="off"
          label={<Trans>Chassis number or VIN</Trans>}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          control={control}
          name="car.steering"
          label={<Trans>Steering</Trans>}
          choices={useChoices(steeringWords)}
        />
        <SelectField
          control={control}
          name="car.body"
          optional
          none={none}
          label={<Trans>Body</Trans>}
          choices={useChoices(bodyWords)}
        />
        <NumberField
          control={control}
          name="car.engineCc"
          maxLength={5}
          unit="cc"
          optional
          label={<Trans>Engine</Trans>}
        />
        <SelectField
          control={control}
          name="car.fuel"
          optional
          none={none}
          label={<Trans>Fuel</Trans>}
          choices={useChoices(fuelWords)}
        />
        <SelectField
          control={control}
          name="car.transmission"
          optional
          none={none}
          label={<Trans>Gearbox</Trans>}
          choices={useChoices(transmissionWords)}
        />
        <SelectField
          control={control}
          name="car.colour"
          optional
          none={none}
          label={<Trans>Colour</Trans>}
          choices={useChoices(colourWords)}
        />
      </div>
    </div>
  );
}

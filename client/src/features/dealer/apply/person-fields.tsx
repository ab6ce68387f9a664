import { Trans } from "@lingui/react/macro";
import type { Control } from "react-hook-form";
import { TextField } from "#/shared/ui/form/text-field";
import type { ApplyForm } from "./apply-model";

/** A person at the dealership. */
export function PersonFields({
  control,
  name,
}: {
  control: Control<ApplyForm>;
  name: "owner" | "responsiblePerson";
}) {
  const own = name === "owner";
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        control={control}
        name={`${name}.name`}
        autoComplete={own ? "name" : "off"}
        label={<Trans>Name</Trans>}
      />
      <TextField
        control={control}
        name={`${name}.email`}
        type="email"
        autoComplete={own ? "email" : "off"}
        spellCheck={false}
        label={<Trans>E-mail</Trans>}
      />
      <TextField
        control={control}
        name={`${name}.phone`}
        type="tel"
        autoComplete={own ? "tel" : "off"}
        optional
        label={<Trans>Phone</Trans>}
      />
      <TextField control={control} name={`${name}.title`} optional label={<Trans>Position</Trans>} />
    </div>
  );
}

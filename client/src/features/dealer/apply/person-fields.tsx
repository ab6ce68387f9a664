import { Trans } from "@lingui/react/macro";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { TextField } from "#/shared/ui/form/text-field";

/** A person at the dealership. */
export function PersonFields<T extends FieldValues>({
  control,
  name,
}: {
  control: Control<T>;
  name: "owner" | "responsiblePerson";
}) {
  const own = name === "owner";
  const path = (field: string) => `${name}.${field}` as FieldPath<T>;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        control={control}
        name={path("name")}
        autoComplete={own ? "name" : "off"}
        label={<Trans>Name</Trans>}
      />
      <TextField
        control={control}
        name={path("email")}
        type="email"
        autoComplete={own ? "email" : "off"}
        spellCheck={false}
        label={<Trans>E-mail</Trans>}
      />
      <TextField
        control={control}
        name={path("phone")}
        type="tel"
        autoComplete={own ? "tel" : "off"}
        optional
        label={<Trans>Phone</Trans>}
      />
      <TextField control={control} name={path("title")} optional label={<Trans>Position</Trans>} />
    </div>
  );
}

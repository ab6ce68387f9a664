import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { CheckboxField } from "#/shared/ui/form/choice-fields";

/** Accepts one version of the policy by name; not ticked beforehand. */
export function AcceptPolicy<T extends FieldValues>({
  control,
  name,
  version,
}: {
  control: Control<T>;
  name: FieldPath<T>;
  version: string;
}) {
  return (
    <CheckboxField
      control={control}
      name={name}
      label={
        <Trans>
          I have read the{" "}
          <Link to="/privacy" target="_blank" className="link">
            privacy policy
          </Link>
          , version {version}, and accept it.
        </Trans>
      }
    />
  );
}

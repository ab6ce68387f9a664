import { Trans } from "@lingui/react/macro";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { CountryField } from "#/shared/reference/country-field";
import { CheckboxField } from "#/shared/ui/form/choice-fields";
import { Fold } from "#/shared/ui/form/fold";
import { TextAreaField, TextField } from "#/shared/ui/form/text-field";

interface ContactFieldsProps<T extends FieldValues> {
  control: Control<T>;
  /** Where the contact lies in the form. */
  prefix?: "" | "contact.";
  /** False where the address is changed elsewhere. */
  withEmail?: boolean;
  /** Opens the optional part from the start. */
  open?: boolean;
}

/** Name, e-mail and country, and what a person may add. */
export function ContactFields<T extends FieldValues>({
  control,
  prefix = "",
  withEmail = true,
  open,
}: ContactFieldsProps<T>) {
  const at = (field: string) => ({ control, name: `${prefix}${field}` as FieldPath<T> });
  return (
    <div className="grid gap-5">
      <TextField
        {...at("name")}
        autoComplete="name"
        label={<Trans>Name</Trans>}
        hint={<Trans>As you write it yourself, in any script.</Trans>}
      />
      {withEmail && (
        <TextField
          {...at("email")}
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={<Trans>E-mail</Trans>}
        />
      )}
      <CountryField {...at("country")} autoComplete="off" label={<Trans>Country you live in</Trans>} />
      <Fold
        control={control}
        title={<Trans>Phone, address and business (optional)</Trans>}
        hides={["phone", "mobile", "fax", "postalAddress", "business"].map((field) => prefix + field)}
        open={open}
      >
        <TextField
          {...at("phone.number")}
          type="tel"
          autoComplete="tel"
          optional
          label={<Trans>Phone</Trans>}
          hint={<Trans>With the country code, such as +254 712 345678.</Trans>}
        />
        <CheckboxField {...at("phone.whatsApp")} label={<Trans>This number is on WhatsApp</Trans>} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...at("mobile")} type="tel" optional label={<Trans>Second number</Trans>} />
          <TextField {...at("fax")} type="tel" optional label={<Trans>Fax</Trans>} />
        </div>
        <TextAreaField
          {...at("postalAddress.lines")}
          rows={3}
          optional
          label={<Trans>Street address</Trans>}
        />
        <div className="grid gap-5 sm:grid-cols-3">
          <TextField
            {...at("postalAddress.city")}
            autoComplete="address-level2"
            optional
            label={<Trans>City</Trans>}
          />
          <TextField
            {...at("postalAddress.region")}
            autoComplete="address-level1"
            optional
            label={<Trans>Region</Trans>}
          />
          <TextField
            {...at("postalAddress.postalCode")}
            autoComplete="postal-code"
            optional
            label={<Trans>Postal code</Trans>}
          />
        </div>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            {...at("business.name")}
            autoComplete="organization"
            optional
            label={<Trans>Business</Trans>}
          />
          <TextField
            {...at("business.role")}
            autoComplete="organization-title"
            optional
            label={<Trans>Your role there</Trans>}
          />
        </div>
      </Fold>
    </div>
  );
}

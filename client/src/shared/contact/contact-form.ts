import type * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import type { schema } from "./contact-schema";

/** Contact details as the form holds them; every empty text means "not given". */
export type ContactForm = z.infer<typeof schema>;

/** An empty form, or one filled with what is known. */
export function contactDefaults(known?: Schema<"ContactInput">): ContactForm {
  return {
    name: known?.name ?? "",
    email: known?.email ?? "",
    country: known?.country ?? "",
    phone: { number: known?.phone?.number ?? "", whatsApp: known?.phone?.whatsApp ?? false },
    mobile: known?.mobile ?? "",
    fax: known?.fax ?? "",
    postalAddress: {
      lines: known?.postalAddress?.lines.join("\n") ?? "",
      city: known?.postalAddress?.city ?? "",
      region: known?.postalAddress?.region ?? "",
      postalCode: known?.postalAddress?.postalCode ?? "",
    },
    business: { name: known?.business?.name ?? "", role: known?.business?.role ?? "" },
  };
}

/** The form's contact as the API takes it: what is empty is left out. */
export function toContact(form: ContactForm): Schema<"ContactInput"> {
  const { lines, city, region, postalCode } = form.postalAddress;
  const addressLines = lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    name: form.name,
    email: form.email,
    country: form.country,
    phone: form.phone.number ? form.phone : undefined,
    mobile: form.mobile || undefined,
    fax: form.fax || undefined,
    postalAddress:
      addressLines.length > 0
        ? {
            lines: addressLines,
            city,
            region: region || undefined,
            postalCode: postalCode || undefined,
            country: form.country,
          }
        : undefined,
    business: form.business.name
      ? { name: form.business.name, role: form.business.role || undefined }
      : undefined,
  };
}

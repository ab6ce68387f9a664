import * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most, "too_long"));
const needed = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, "required"), z.maxLength(most, "too_long"));
const phone = z.string().check(
  z.trim(),
  z.maxLength(40, "too_long"),
  z.refine((value) => value === "" || /^\+?[\d\s().\-/]{5,}$/.test(value.normalize("NFKC")), "phone.invalid"),
);

/** Contact details as the form holds them; every empty text means "not given". The server judges the rest. */
export const contactShape = {
  name: needed(200),
  email: z.string().check(z.trim(), z.minLength(1, "required"), z.regex(/^\S+@\S+$/, "email.invalid")),
  country: z.string().check(z.minLength(2, "required")),
  phone: z.object({ number: phone, whatsApp: z.boolean() }),
  mobile: phone,
  fax: phone,
  postalAddress: z.object({ lines: text(400), city: text(100), region: text(100), postalCode: text(20) }),
  business: z.object({ name: text(200), role: text(100) }),
};

export const contactSchema = z.object(contactShape);
export type ContactForm = z.infer<typeof contactSchema>;

/** An empty form, or one filled with what is known. */
export function contactDefaults(known?: Schema<"Contact">): ContactForm {
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
export function toContact(form: ContactForm): Schema<"Contact"> {
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
            city: city || undefined,
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

import * as z from "zod/mini";

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most, "text.too_long"));
const needed = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(most, "text.too_long"));
const phone = z.string().check(
  z.trim(),
  z.maxLength(40, "text.too_long"),
  z.refine((value) => value === "" || /^\+?[\d\s().\-/]{5,}$/.test(value.normalize("NFKC")), "phone.invalid"),
);

/** Contact details as the form holds them; every empty text means "not given". The server judges the rest. */
export const contactShape = {
  name: needed(200),
  email: z.string().check(z.trim(), z.minLength(1, "text.required"), z.regex(/^\S+@\S+$/, "email.invalid")),
  country: z.string().check(z.minLength(2, "text.required")),
  phone: z.object({ number: phone, whatsApp: z.boolean() }),
  mobile: phone,
  fax: phone,
  postalAddress: z
    .object({ lines: text(400), city: text(100), region: text(100), postalCode: text(20) })
    .check(
      z.refine(({ lines, city }) => lines === "" || city !== "", { error: "text.required", path: ["city"] }),
    ),
  business: z.object({ name: text(200), role: text(100) }),
};

export const schema = z.object(contactShape);

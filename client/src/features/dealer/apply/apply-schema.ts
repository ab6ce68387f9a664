import * as z from "zod/mini";

const needed = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(most, "text.too_long"));
const optional = (most: number) => z.string().check(z.trim(), z.maxLength(most, "text.too_long"));
const accepted = (code: string) => z.boolean().check(z.refine((yes) => yes, code));

/** A person as it is typed. */
export const person = z.object({
  name: needed(200),
  email: z.string().check(z.trim(), z.regex(/^\S+@\S+$/, "email.invalid")),
  phone: optional(40),
  title: optional(100),
});

/** A business as it is typed. */
export const company = z.object({
  name: needed(200),
  englishName: needed(200),
  address: needed(400),
  phone: optional(40),
  prefecture: z.string().check(z.minLength(1, "dealer.prefecture_unknown")),
  licence: needed(60),
  jumveaNumber: optional(20),
});

/** What the form takes; an owner who is the responsible person is typed once. */
export const schema = z
  .object({
    company,
    owner: person,
    same: z.boolean(),
    responsiblePerson: z.object({
      name: optional(200),
      email: optional(254),
      phone: optional(40),
      title: optional(100),
    }),
    password: z.string().check(z.minLength(12, "password.too_short"), z.maxLength(256, "text.too_long")),
    makes: z.array(z.string()),
    destinations: z.array(z.string()),
    agreementVersion: accepted("agreement.not_accepted"),
    policyVersion: accepted("policy.not_accepted"),
  })
  .check((context) => {
    const { same, responsiblePerson } = context.value;
    if (same) return;
    for (const field of ["name", "email"] as const)
      if (!responsiblePerson[field])
        context.issues.push({
          code: "custom",
          message: "text.required",
          input: "",
          path: ["responsiblePerson", field],
        });
  });

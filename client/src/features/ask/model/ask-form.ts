import * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import { contactDefaults, contactSchema, toContact } from "#/shared/contact/contact-form";
import type { Locale } from "#/shared/i18n/setup";
import { parseMoney } from "#/shared/lib/money";

const count = z.string().check(z.trim(), z.regex(/^\d{0,7}$/, "number.invalid"));
const year = z.string().check(z.trim(), z.regex(/^((19|20)\d\d)?$/, "year.invalid"));
const list = <const T extends string>() => z.array(z.custom<T>());

const wish = z
  .object({
    make: z.string().check(z.trim(), z.minLength(1, "required"), z.maxLength(60, "too_long")),
    model: z.string().check(z.trim(), z.maxLength(60, "too_long")),
    yearFrom: year,
    yearTo: year,
    bodies: list<Schema<"BodyType">>(),
    mileageMaxKm: count,
    engineCcMin: count,
    engineCcMax: count,
    fuels: list<Schema<"Fuel">>(),
    transmission: z.custom<Schema<"Transmission"> | "">(),
    steering: z.custom<Schema<"Steering"> | "">(),
    drive: z.custom<Schema<"Drive"> | "">(),
    gradeMin: z.string(),
    colours: list<Schema<"Colour">>(),
    quantity: z.string().check(z.trim(), z.regex(/^([1-9]|[1-4]\d|50)$/, "quantity.invalid")),
    budget: z.object({ amount: z.string(), currency: z.string() }).check(
      z.refine(({ amount, currency }) => amount.trim() === "" || parseMoney(amount, currency) !== null, {
        error: "money.invalid",
        path: ["amount"],
      }),
    ),
  })
  .check(
    z.refine((w) => !w.yearFrom || !w.yearTo || w.yearFrom <= w.yearTo, {
      error: "range.reversed",
      path: ["yearTo"],
    }),
    z.refine((w) => !w.engineCcMin || !w.engineCcMax || Number(w.engineCcMin) <= Number(w.engineCcMax), {
      error: "range.reversed",
      path: ["engineCcMax"],
    }),
  );

/** The whole wizard's form; empty texts mean "any" or "not said". */
export const askSchema = z.object({
  wish,
  destination: z.object({ country: z.string().check(z.minLength(2, "required")), port: z.string() }),
  incoterm: z.custom<Schema<"Incoterm">>(),
  note: z.string().check(z.maxLength(2000, "too_long")),
  contact: contactSchema,
  release: z.object({ mode: z.custom<Schema<"Release">["mode"]>(), dealers: z.string() }),
  accepted: z.boolean().check(z.refine((value) => value, "policy.not_accepted")),
});

export type AskForm = z.infer<typeof askSchema>;

/** A blank form. */
export const askDefaults = (): AskForm => ({
  wish: {
    make: "",
    model: "",
    yearFrom: "",
    yearTo: "",
    bodies: [],
    mileageMaxKm: "",
    engineCcMin: "",
    engineCcMax: "",
    fuels: [],
    transmission: "",
    steering: "",
    drive: "",
    gradeMin: "",
    colours: [],
    quantity: "1",
    budget: { amount: "", currency: "USD" },
  },
  destination: { country: "", port: "" },
  incoterm: "cif",
  note: "",
  contact: contactDefaults(),
  release: { mode: "afterOffers", dealers: "3" },
  accepted: false,
});

const number = (text: string) => (text.trim() === "" ? undefined : Number(text));

/** The wish as the API takes it. */
export function toWish({ budget, ...form }: AskForm["wish"]): Schema<"Wish"> {
  return {
    make: form.make,
    model: form.model || undefined,
    yearFrom: number(form.yearFrom),
    yearTo: number(form.yearTo),
    bodies: form.bodies,
    mileageMaxKm: number(form.mileageMaxKm),
    engineCcMin: number(form.engineCcMin),
    engineCcMax: number(form.engineCcMax),
    fuels: form.fuels,
    transmission: form.transmission || undefined,
    steering: form.steering || undefined,
    drive: form.drive || undefined,
    gradeMin: form.gradeMin || undefined,
    colours: form.colours,
    quantity: Number(form.quantity),
    budget: parseMoney(budget.amount, budget.currency) ?? undefined,
  };
}

/** The form as the API takes it. */
export function toSubmission(
  form: AskForm,
  policyVersion: string,
  language: Locale,
): Schema<"PurchaseRequestSubmission"> {
  const { mode, dealers } = form.release;
  return {
    wish: toWish(form.wish),
    destination: { country: form.destination.country, port: form.destination.port || undefined },
    incoterm: form.incoterm,
    note: form.note.trim() || undefined,
    contact: toContact(form.contact),
    release: mode === "preAuthorised" ? { mode, dealers: Number(dealers) } : { mode },
    policyVersion,
    language,
  };
}

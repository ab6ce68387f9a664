import type * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import { contactDefaults, toContact } from "#/shared/contact/contact-form";
import type { Locale } from "#/shared/i18n/setup";
import { parseMoney } from "#/shared/lib/money";
import type { schema } from "./ask-schema";

/** The wizard's form as it is typed. */
export type AskForm = z.infer<typeof schema>;

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
export function toWish({ budget, ...form }: AskForm["wish"]): Schema<"WishInput"> {
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
): Schema<"PurchaseRequestBody"> {
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

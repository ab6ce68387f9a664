import * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import { schema as contactSchema } from "#/shared/contact/contact-schema";
import { parseMoney } from "#/shared/lib/money";

const count = z.string().check(z.trim(), z.regex(/^\d{0,7}$/, "number.invalid"));
const year = z.string().check(z.trim(), z.regex(/^((19|20)\d\d)?$/, "year.invalid"));
const list = <const T extends string>() => z.array(z.custom<T>());

const wish = z
  .object({
    make: z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(60, "text.too_long")),
    model: z.string().check(z.trim(), z.maxLength(60, "text.too_long")),
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
export const schema = z.object({
  wish,
  destination: z.object({ country: z.string().check(z.minLength(2, "text.required")), port: z.string() }),
  incoterm: z.custom<Schema<"Incoterm">>(),
  note: z.string().check(z.maxLength(2000, "text.too_long")),
  contact: contactSchema,
  release: z.object({ mode: z.custom<Schema<"ReleaseInput">["mode"]>(), dealers: z.string() }),
  accepted: z.boolean().check(z.refine((value) => value, "policy.not_accepted")),
});

import * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import { parseMoney } from "#/shared/lib/money";
import { shownLines } from "./price-lines";

const needed = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(most, "text.too_long"));
const whole = (code: string) => z.string().check(z.trim(), z.regex(/^\d{1,7}$/, code));
const wholeOrEmpty = (code: string) => z.string().check(z.trim(), z.regex(/^\d{0,7}$/, code));
const code = <T extends string>() => z.custom<T | "">((value) => typeof value === "string");
const must = <T extends string>() => z.custom<T>((value) => typeof value === "string" && value !== "");

const car = z
  .object({
    make: needed(60),
    model: needed(60),
    year: z.string().check(z.trim(), z.regex(/^\d{4}$/, "year.invalid")),
    mileageKm: whole("mileage.out_of_range"),
    steering: must<Schema<"Steering">>(),
    origin: must<"known" | "toBeSourced">(),
    chassis: z.string().check(z.trim(), z.maxLength(40, "text.too_long")),
    manufactureYear: z.string().check(z.trim(), z.regex(/^(\d{4})?$/, "year.invalid")),
    grade: z.string(),
    body: code<Schema<"BodyType">>(),
    engineCc: wholeOrEmpty("number.invalid"),
    fuel: code<Schema<"Fuel">>(),
    transmission: code<Schema<"Transmission">>(),
    colour: code<Schema<"Colour">>(),
  })
  .check(
    z.refine(({ origin, chassis }) => origin !== "known" || chassis !== "", {
      error: "text.required",
      path: ["chassis"],
    }),
  );

const price = z
  .object({
    incoterm: must<Schema<"Incoterm">>(),
    currency: z.string(),
    fob: z.string(),
    freight: z.string(),
    insurance: z.string(),
    inspection: z.string(),
  })
  .check((context) => {
    for (const { name, need, text } of shownLines(context.value)) {
      const empty = text.trim() === "";
      const amount = parseMoney(text, context.value.currency)?.amount;
      const refusal =
        empty && need === "needed"
          ? "text.required"
          : !empty && amount === undefined
            ? "money.invalid"
            : name === "fob" && amount === 0
              ? "price.total_not_positive"
              : null;
      if (refusal) context.issues.push({ code: "custom", message: refusal, input: text, path: [name] });
    }
  });

/** What the form takes; the server judges ranges, validity and the port. */
export const schema = z.object({
  car,
  price,
  port: needed(5),
  validUntil: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "date.invalid")),
  etd: z.string(),
  photoIds: z.array(z.string()).check(z.maxLength(20, "offer.photos_invalid")),
  note: z.string().check(z.maxLength(2000, "text.too_long")),
});

import { describe, expect, it } from "vitest";
import type { Schema } from "#/shared/api/types";
import { blankOffer, dayFrom, offerFrom, toOffer } from "./offer-form";
import { schema } from "./offer-schema";

const now = new Date(2026, 10, 28, 12);
const row: Schema<"BoardRow"> = {
  requestId: "r",
  reference: "PR-2026-000001",
  wish: { make: "Toyota", model: "Land Cruiser", bodies: ["suv"], quantity: 1 },
  destination: { country: "KE", port: "KEMBA" },
  incoterm: "cif",
  publishedAt: "2026-11-22T00:00:00Z",
  remainingCars: 1,
  expiresAt: "2026-12-22T00:00:00Z",
  cursor: "c",
};
const filled = () => {
  const form = blankOffer(row, now);
  return {
    ...form,
    car: { ...form.car, year: "2019", mileageKm: "41000", chassis: "GRJ76-0001234", engineCc: "3955" },
    price: { ...form.price, fob: "4,500,000", freight: "210000", insurance: "25000" },
  };
};

describe("blankOffer", () => {
  it("begins with what the buyer asked for, a week valid", () => {
    expect(blankOffer(row, now)).toMatchObject({
      car: { make: "Toyota", model: "Land Cruiser", body: "suv", origin: "known" },
      price: { incoterm: "cif" },
      port: "KEMBA",
      validUntil: "2026-12-05",
    });
  });
  it("names no port of discharge on terms that name a port of loading", () => {
    expect(blankOffer({ ...row, incoterm: "fob" }, now).port).toBe("");
  });
});

describe("toOffer", () => {
  it("sends numbers, leaves out what was not given, and is valid to the end of the day", () => {
    const offer = toOffer(filled());
    expect(offer.car).toEqual({
      make: "Toyota",
      model: "Land Cruiser",
      year: 2019,
      mileageKm: 41_000,
      steering: "right",
      chassis: "GRJ76-0001234",
      body: "suv",
      engineCc: 3955,
    });
    expect(new Date(offer.validUntil)).toEqual(new Date(2026, 11, 5, 23, 59, 59));
    expect(offer).toMatchObject({ etd: undefined, note: undefined, photoIds: [] });
  });
  it("sends no chassis number of a car that is to be sourced, though one is typed", () => {
    const form = filled();
    expect(toOffer({ ...form, car: { ...form.car, origin: "toBeSourced" } }).car.chassis).toBeUndefined();
  });
  it("gives back what offerFrom was given", () => {
    const { car, price, port, photoIds } = toOffer(filled());
    const revision = {
      number: 1,
      car,
      price,
      total: { amount: 1, currency: "JPY" },
      port,
      photoIds: photoIds ?? [],
    };
    const again = offerFrom(
      { ...revision, validUntil: "2026-11-30T00:00:00Z", createdAt: "2026-11-22T00:00:00Z" },
      now,
    );
    expect(toOffer(again)).toMatchObject({ car, price, port });
  });
});

describe("the schema", () => {
  const refusals = (form: ReturnType<typeof filled>) =>
    schema.safeParse(form).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
  it("takes a filled form", () => expect(refusals(filled())).toEqual([]));
  it("wants the lines of the terms, and only those", () => {
    const form = filled();
    const price = { ...form.price, freight: "", insurance: "" };
    expect(refusals({ ...form, price })).toEqual([
      "price.freight: text.required",
      "price.insurance: text.required",
    ]);
    expect(refusals({ ...form, price: { ...price, incoterm: "fob" } })).toEqual([]);
  });
  it("wants a chassis number unless the car is to be sourced", () => {
    const form = filled();
    const car = { ...form.car, chassis: "" };
    expect(refusals({ ...form, car })).toEqual(["car.chassis: text.required"]);
    expect(refusals({ ...form, car: { ...car, origin: "toBeSourced" } })).toEqual([]);
  });
});

it("counts days over a month's end", () => expect(dayFrom(now, 4)).toBe("2026-12-02"));

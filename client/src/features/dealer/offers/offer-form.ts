import type * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import { moneyInput } from "#/shared/lib/money";
import type { schema } from "./offer-schema";
import { loadsAt, toPrice } from "./price-lines";

/** An offer as it is typed. */
export type OfferForm = z.infer<typeof schema>;

const blankCar: OfferForm["car"] = {
  make: "",
  model: "",
  year: "",
  mileageKm: "",
  steering: "right",
  origin: "known",
  chassis: "",
  manufactureYear: "",
  grade: "",
  body: "",
  engineCc: "",
  fuel: "",
  transmission: "",
  colour: "",
};

/** The local day `days` from `now`, as a date input has it. */
export function dayFrom(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A form that begins with what the buyer asked for. */
export function blankOffer({ wish, incoterm, destination }: Schema<"BoardRow">, now: Date): OfferForm {
  return {
    car: {
      ...blankCar,
      make: wish.make,
      model: wish.model ?? "",
      steering: wish.steering ?? "right",
      body: wish.bodies?.[0] ?? "",
    },
    price: { incoterm, currency: "JPY", fob: "", freight: "", insurance: "", inspection: "" },
    port: loadsAt(incoterm) ? "" : (destination.port ?? ""),
    validUntil: dayFrom(now, 7),
    etd: "",
    photoIds: [],
    note: "",
  };
}

/** A form that begins with a revision that was sent. */
export function offerFrom(
  { car, price, port, etd, note, photoIds }: Schema<"Revision">,
  now: Date,
): OfferForm {
  const { currency } = price;
  const money = (amount: number | null | undefined) =>
    amount == null ? "" : moneyInput({ amount, currency });
  return {
    car: {
      make: car.make,
      model: car.model,
      year: String(car.year),
      mileageKm: String(car.mileageKm),
      steering: car.steering,
      origin: car.chassis ? "known" : "toBeSourced",
      chassis: car.chassis ?? "",
      manufactureYear: String(car.manufactureYear ?? ""),
      grade: car.grade ?? "",
      body: car.body ?? "",
      engineCc: String(car.engineCc ?? ""),
      fuel: car.fuel ?? "",
      transmission: car.transmission ?? "",
      colour: car.colour ?? "",
    },
    price: {
      incoterm: price.incoterm,
      currency,
      fob: money(price.fob),
      freight: money(price.freight),
      insurance: money(price.insurance),
      inspection: money(price.inspection),
    },
    port,
    validUntil: dayFrom(now, 7),
    etd: etd ?? "",
    photoIds: [...photoIds],
    note: note ?? "",
  };
}

const number = (text: string) => (text.trim() === "" ? undefined : Number(text));

/** The form as the API takes it. The offer is valid to the end of its last day, where the dealer is. */
export function toOffer({
  car,
  price,
  port,
  validUntil,
  etd,
  photoIds,
  note,
}: OfferForm): Schema<"OfferInput"> {
  return {
    car: {
      make: car.make,
      model: car.model,
      year: Number(car.year),
      mileageKm: Number(car.mileageKm),
      steering: car.steering,
      chassis: car.origin === "known" ? car.chassis : undefined,
      manufactureYear: number(car.manufactureYear),
      grade: car.grade || undefined,
      body: car.body || undefined,
      engineCc: number(car.engineCc),
      fuel: car.fuel || undefined,
      transmission: car.transmission || undefined,
      colour: car.colour || undefined,
    },
    price: toPrice(price),
    port,
    validUntil: new Date(`${validUntil}T23:59:59`).toISOString(),
    etd: etd || undefined,
    photoIds,
    note: note.trim() || undefined,
  };
}

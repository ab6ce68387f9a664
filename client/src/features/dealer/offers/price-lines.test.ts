import { describe, expect, it } from "vitest";
import { type PriceForm, runningTotal, shownLines, toPrice } from "./price-lines";

const price = (changes: Partial<PriceForm> = {}): PriceForm => ({
  incoterm: "cif",
  currency: "JPY",
  fob: "1,200,000",
  freight: "180000",
  insurance: "9000",
  inspection: "",
  ...changes,
});

describe("shownLines", () => {
  it.each([
    ["fob", ["fob", "inspection"]],
    ["exw", ["fob", "inspection"]],
    ["cfr", ["fob", "freight", "inspection"]],
    ["cif", ["fob", "freight", "insurance", "inspection"]],
    ["dap", ["fob", "freight", "insurance", "inspection"]],
  ] as const)("%s is made of %j", (incoterm, names) => {
    expect(shownLines(price({ incoterm })).map(({ name }) => name)).toEqual(names);
  });
});

describe("runningTotal", () => {
  it("adds the lines of the terms", () => {
    expect(runningTotal(price())).toEqual({ amount: 1_389_000, currency: "JPY" });
  });
  it("leaves out what the terms do not include, though it is typed", () => {
    expect(runningTotal(price({ incoterm: "cfr" }))).toEqual({ amount: 1_380_000, currency: "JPY" });
    expect(runningTotal(price({ incoterm: "fob" }))).toEqual({ amount: 1_200_000, currency: "JPY" });
  });
  it("counts cents in dollars", () => {
    expect(
      runningTotal(price({ currency: "USD", fob: "8100.50", freight: "1200", insurance: "0.5" })),
    ).toEqual({
      amount: 930_100,
      currency: "USD",
    });
  });
  it("is silent while a line is no amount or nothing is typed", () => {
    expect(runningTotal(price({ freight: "about 1000" }))).toBeNull();
    expect(runningTotal(price({ fob: "", freight: " ", insurance: "" }))).toBeNull();
    expect(runningTotal(price({ fob: "1200.5" }))).toBeNull();
  });
});

describe("toPrice", () => {
  it("sends minor units, and no line of other terms", () => {
    expect(toPrice(price({ incoterm: "cfr", inspection: "30000" }))).toEqual({
      incoterm: "cfr",
      currency: "JPY",
      fob: 1_200_000,
      freight: 180_000,
      inspection: 30_000,
    });
  });
});

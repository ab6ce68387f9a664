import { expect, it } from "vitest";
import { endOfDay, endWithin, monthsAhead } from "./key-life";

it("counts months to the same day, or to the last of a shorter month", () => {
  expect(monthsAhead(new Date(2026, 10, 22), 11)).toBe("2027-10-22");
  expect(monthsAhead(new Date(2026, 0, 31), 1)).toBe("2026-02-28");
});

it("ends a key with its day, never after its client", () => {
  const client = "2027-06-01T00:00:00Z";
  expect(endWithin("2027-05-01", client)).toBe(endOfDay("2027-05-01"));
  expect(endWithin("2027-07-01", client)).toBe(client);
});

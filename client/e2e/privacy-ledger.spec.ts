import { readFileSync } from "node:fs";
import { demoAccount, expect, needsStorage, signIn, test } from "./site";

test("a person checks an entry in the own browser and keeps its proof", async ({ page, request }) => {
  needsStorage();
  await page.goto("/sign-in");
  await signIn(page, await demoAccount(request, "Buyer"));
  await page.goto("/who-has-my-data");
  const entry = page
    .getByRole("listitem")
    .filter({ hasText: /Recorded as entry \d+/ })
    .first();
  await entry.getByRole("button", { name: "Check this entry" }).click();
  await expect(entry.getByText("The entry stands in the signed ledger")).toBeVisible();
  await expect(entry.getByText(/cannot check the signature/)).toHaveCount(0);
  const saving = page.waitForEvent("download");
  await entry.getByRole("button", { name: "Save the proof" }).click();
  const proof = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
  expect(proof.checkpoint).toMatch(/^cartrade\/disclosures\n\d+\n/);

  await page.goto("/account/privacy");
  const part = page.getByRole("region", { name: "Who has my data", exact: true });
  await expect(part.getByRole("button", { name: "Check this entry" }).first()).toBeVisible();
});

test("anybody reads how often data was disclosed by law, and what the first version changed", async ({
  page,
}) => {
  await page.goto("/privacy");
  await page.getByRole("contentinfo").getByRole("link", { name: "Disclosures by law" }).click();
  await expect(page.getByRole("heading", { name: "Disclosures by law", level: 1 })).toBeVisible();
  const row = page.getByRole("row", { name: /court's order/ }).first();
  await expect(row.getByRole("cell")).toHaveCount(5);
  await expect(row.getByRole("cell").nth(2)).toContainText(/^.*\d+–\d+$/);
  await expect(page.getByText(/switched off everywhere/)).toBeVisible();
  await page.goto("/privacy/changes");
  await expect(page.getByText(/^Version \d{4}-\d{2}-\d{2} is the first$/)).toBeVisible();
});

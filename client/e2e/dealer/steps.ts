import type { Page } from "@playwright/test";
import { expect } from "../site";

/** Opens the request with this reference on the board, as soon as it is there. */
export async function openOnBoard(page: Page, reference: string): Promise<void> {
  await page.getByLabel("Make").fill("Toyota");
  await page.getByRole("option", { name: "Toyota" }).click();
  await page.getByLabel("Destination").fill("Kenya");
  await page.getByRole("option", { name: /Kenya/ }).click();
  await expect(page).toHaveURL(/make=Toyota.*country=KE|country=KE.*make=Toyota/i);
  const card = page.getByRole("listitem").filter({ hasText: reference }).getByRole("link");
  await expect(async () => {
    await page.reload();
    await expect(card).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await card.click();
}

/** Fills in an offer on the buyer's terms; the model and the port are picked from lists. */
export async function fillOffer(page: Page): Promise<void> {
  await page.getByLabel("Model").fill("Corolla");
  await page
    .getByRole("option", { name: /^Corolla/ })
    .first()
    .click();
  await page.getByLabel("Year of first registration").fill("2021");
  await page.getByLabel("Mileage").fill("42000");
  await page.getByLabel("Car on board (FOB), JPY").fill("1200000");
  await page.getByLabel("Freight, JPY").fill("180000");
  await page.getByLabel("Insurance, JPY").fill("15000");
  await page.getByLabel("Port of discharge").fill("Mombasa");
  await page.getByRole("option", { name: /Mombasa/ }).click();
}

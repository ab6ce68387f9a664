import { expect, type Page } from "@playwright/test";

export const onward = (page: Page) => page.getByRole("button", { name: "Continue" }).click();

/** Waits for a step of the ask wizard. */
export const step = (page: Page, name: string) =>
  expect(page.getByRole("heading", { name, level: 2 })).toBeVisible();

/** Fills the wizard in as far as the contact: a Toyota from 2020 for Kenya. */
export async function wish(page: Page, note = ""): Promise<void> {
  await page.goto("/ask");
  await page.getByLabel("Make", { exact: true }).fill("Toyota");
  await page.getByRole("option", { name: "Toyota" }).click();
  await page.getByLabel("From year").fill("2020");
  await page.getByLabel("Anything else").fill(note);
  await onward(page);
  await step(page, "Destination");
  await page.getByLabel("Country of destination").fill("Kenya");
  await page.getByRole("option", { name: /Kenya/ }).click();
  await expect(page.getByText(/^Kenya: /)).toBeVisible();
  await onward(page);
  await step(page, "Contact");
}

/** From the contact to the last step, with the policy accepted. */
export async function review(page: Page): Promise<void> {
  await onward(page);
  await step(page, "Release");
  await onward(page);
  await step(page, "Review");
  await page.getByLabel(/I have read the privacy policy/).check();
}

/** Sends what is filled in. */
export async function send(page: Page): Promise<void> {
  await review(page);
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.getByRole("heading", { name: "Your request is in" })).toBeVisible();
}

/** Asks as the member who is signed in; gives the reference. */
export async function askForToyota(page: Page, note: string): Promise<string> {
  await wish(page, note);
  await send(page);
  const reference = await page
    .getByText(/PR-\d{4}-\d+/)
    .first()
    .textContent();
  return /PR-\d{4}-\d+/.exec(reference ?? "")?.[0] ?? "";
}

/** Opens a new member's account once the profile knows, by message, that its address is proved: until then a save may come too late. */
export async function openAccount(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto("/account");
    await expect(page.getByText("Proved", { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

import type { Page } from "@playwright/test";
import { expect, needsStorage, signInAs, signUp, test } from "./site";
import { codeOf } from "./totp";

/** A code works once: the next half minute's counts already. */
const next = (secret: string) => codeOf(secret, Date.now() + 30_000);

/** Sets up what the page shows, and gives its secret. */
async function setUp(page: Page, button: string): Promise<string> {
  const section = page.getByRole("region", { name: "Authenticator app" });
  await section.getByRole("button", { name: button }).click();
  const secret = (await section.getByText(/^[A-Z2-7]{16,}$/).textContent()) ?? "";
  await section.getByLabel("Code that the app shows").fill(codeOf(secret));
  await section.getByRole("button", { name: "Turn it on" }).click();
  await section.getByRole("button", { name: "I have them" }).click();
  await expect(section.getByText("In use", { exact: true })).toBeVisible();
  return secret;
}

test("an authenticator is moved to another app, and the former one opens nothing", async ({
  page,
  request,
}) => {
  needsStorage();
  test.slow();
  const person = await signUp(page, request);
  await page.goto("/account");
  const former = await setUp(page, "Set it up");
  const present = await setUp(page, "Change to another app");
  expect(present).not.toBe(former);

  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.goto("/sign-in");
  await signInAs(page, person);
  const code = page.getByLabel("Code from your authenticator app");
  await code.fill(next(former));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await code.fill(next(present));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "My requests", level: 1 })).toBeVisible();
});

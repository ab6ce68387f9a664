import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./looks";
import { expect, needsStorage, signUp, test } from "./site";

test.beforeEach(() => needsStorage());

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel("Receipt").fill(text);
  await page.getByRole("button", { name: "Check it" }).click();
}

test("a receipt can be printed, saved, and checked by anybody", async ({ page, request, another }) => {
  test.slow();
  await signUp(page, request);
  await page.goto("/account/privacy");
  await page.getByRole("button", { name: "Allow: Surveys, E-mail" }).click();
  await page.getByRole("link", { name: "Receipt: Surveys, E-mail" }).click();
  await expect(page.getByRole("heading", { name: "Consent receipt", level: 1 })).toBeVisible();
  await expect(page.getByText("Surveys, E-mail", { exact: true })).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^consent-receipt-.+\.json$/);
  const file = await readFile(await saved.path(), "utf8");
  const { jws, record } = JSON.parse(file);
  await expectAccessible(page, `/account/receipt${new URL(page.url()).search}`);

  const stranger = await another();
  await stranger.goto("/verify-receipt");
  await stranger.getByLabel("Pick the file").setInputFiles(await saved.path());
  await stranger.getByRole("button", { name: "Check it" }).click();
  await expect(stranger.getByText("Valid", { exact: true })).toBeVisible();
  await expect(stranger.getByText("Surveys, E-mail", { exact: true })).toBeVisible();
  await check(stranger, jws);
  await expect(stranger.getByText("Valid", { exact: true })).toBeVisible();
  await check(stranger, JSON.stringify({ jws, record: { ...record, event_type: "refuse" } }));
  await expect(stranger.getByText("the readable text was changed")).toBeVisible();
  await expect(stranger.getByText("Given", { exact: true })).toBeVisible();
  await check(
    stranger,
    jws.replace(/\.(.)/, (_: string, first: string) => (first === "e" ? ".f" : ".e")),
  );
  await expect(stranger.getByText("Not valid", { exact: true })).toBeVisible();
  await check(stranger, "some text");
  await expect(stranger.getByLabel("Receipt")).toHaveAccessibleDescription(/This is not such a file/);
  await expect(stranger.getByText("Not valid", { exact: true })).toHaveCount(0);
});

for (const path of ["/verify-certificate", "/verify-receipt", "/verify"])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await expectAccessible(page, path);
    await expectAccessible(page, `${path}?lang=ja`);
  });

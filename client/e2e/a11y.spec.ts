import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./site";

const open = [
  "/",
  "/ask",
  "/sign-in",
  "/sign-up",
  "/forgot-password",
  "/privacy",
  "/on-this-device",
  "/follow",
  "/verify-email",
  "/nowhere",
];
const own = ["/requests", "/who-has-my-data", "/who-has-my-data?tab=looked-at", "/account", "/ask"];

async function check(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

for (const width of [360, 1280])
  for (const colorScheme of ["light", "dark"] as const)
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const path of open) test(`axe finds nothing on ${path}`, ({ page }) => check(page, path));

      test("axe finds nothing on a member's pages", async ({ page, request }) => {
        await signUp(page, request);
        for (const path of own) await check(page, path);
      });
    });

test("axe finds nothing in Japanese", async ({ page }) => {
  for (const path of open) await check(page, `${path}?lang=ja`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

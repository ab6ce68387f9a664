import { expect, needsStorage, test } from "./site";

test("moves the focus to the heading and names the page after navigation", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Privacy policy" }).click();
  await expect(page.locator("main h1")).toBeFocused();
  await expect(page).toHaveTitle("Privacy policy · CarTrade");
});

test("skips to the content by keyboard", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("main h1")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("sets the colour scheme before the first paint and keeps the choice", async ({ page }) => {
  needsStorage();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/", { waitUntil: "commit" });
  await page.waitForFunction(() => document.documentElement.dataset.colorScheme === "dark");
  await page.getByLabel("Look").selectOption("light");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-color-scheme", "light");
});

test("changes the language and keeps it", async ({ page }) => {
  needsStorage();
  await page.goto("/");
  await page.getByLabel("Language").selectOption("ja");
  await expect(page.getByRole("link", { name: "プライバシーポリシー" }).first()).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("leads to sign-in and back from a page that needs it", async ({ page }) => {
  await page.goto("/requests");
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Frequests$/);
});

test("answers with the strict policy and without a cookie", async ({ request }) => {
  const response = await request.get("/");
  const policy = response.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(policy).toMatch(/style-src 'self'(;|$)/);
  expect(policy).not.toContain("unsafe");
  expect(response.headers()["set-cookie"]).toBeUndefined();
});

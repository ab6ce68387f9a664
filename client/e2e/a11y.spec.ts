import type { Page } from "@playwright/test";
import { expectAccessible } from "./looks";
import { demoAccount, expect, needsStorage, signIn, signInOwner, signUp, test } from "./site";

const open = [
  "/",
  "/ask",
  "/sign-in",
  "/sign-up",
  "/forgot-password",
  "/privacy",
  "/privacy/changes",
  "/transparency",
  "/on-this-device",
  "/follow",
  "/verify-email",
  "/dealer/apply",
  "/admin",
  "/nowhere",
];
const own = ["/requests", "/deals", "/who-has-my-data", "/who-has-my-data?tab=looked-at", "/account", "/ask"];
const dealers = [
  "/dealer",
  "/dealer/board",
  "/dealer/offers",
  "/dealer/leads",
  "/dealer/deals",
  "/dealer/staff",
  "/dealer/clients",
  "/dealer/account",
];

test.beforeEach(() => needsStorage());

for (const path of open) test(`axe finds nothing on ${path}`, ({ page }) => expectAccessible(page, path));

test("axe finds nothing on a member's pages", async ({ page, request }) => {
  test.slow();
  await signUp(page, request);
  for (const path of own) await expectAccessible(page, path);
});

test("axe finds nothing on a request with offers", async ({ page, request }) => {
  await page.goto("/sign-in");
  await signIn(page, await demoAccount(request, "Buyer"));
  const path = await page.getByRole("link", { name: /\d{4}/ }).first().getAttribute("href");
  await expectAccessible(page, path ?? "");
});

const firstOf = async (page: Page, list: string): Promise<string> => {
  await page.goto(list);
  const first = page.getByRole("main").getByRole("link", { name: /\d{4}/ }).first();
  return (await first.getAttribute("href")) ?? "";
};

test("axe finds nothing on a dealership's own pages", async ({ page, request }) => {
  test.slow();
  await signInOwner(page, request, 3);
  for (const path of dealers) await expectAccessible(page, path);
});

test("axe finds nothing on a dealership's single request, offer and lead", async ({ page, request }) => {
  test.slow();
  await signInOwner(page, request, 6);
  const entry = await firstOf(page, "/dealer/board");
  for (const path of [entry, `${entry}/offer`]) await expectAccessible(page, path);
  for (const list of ["/dealer/offers", "/dealer/leads"])
    await expectAccessible(page, await firstOf(page, list));
});

test("axe finds nothing in Japanese", async ({ page }) => {
  test.slow();
  for (const path of ["/", "/ask", "/sign-up", "/privacy", "/privacy/changes", "/transparency"])
    await expectAccessible(page, `${path}?lang=ja`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

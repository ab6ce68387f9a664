import { expectAccessible } from "./looks";
import { demoAccount, expect, needsStorage, signIn, signInOwner, signUp, test } from "./site";

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
  "/dealer/apply",
  "/admin",
  "/nowhere",
];
const own = ["/requests", "/who-has-my-data", "/who-has-my-data?tab=looked-at", "/account", "/ask"];
const dealers = [
  "/dealer",
  "/dealer/board",
  "/dealer/offers",
  "/dealer/leads",
  "/dealer/deals",
  "/dealer/staff",
];

for (const path of open) test(`axe finds nothing on ${path}`, ({ page }) => expectAccessible(page, path));

test("axe finds nothing on a member's pages", async ({ page, request }) => {
  needsStorage();
  await signUp(page, request);
  for (const path of own) await expectAccessible(page, path);
});

test("axe finds nothing on a request with offers", async ({ page, request }) => {
  needsStorage();
  await page.goto("/sign-in");
  await signIn(page, await demoAccount(request, "Buyer"));
  const path = await page.getByRole("link", { name: /\d{4}/ }).first().getAttribute("href");
  await expectAccessible(page, path ?? "");
});

test("axe finds nothing on a dealership's pages", async ({ page, request }) => {
  needsStorage();
  test.slow();
  await signInOwner(page, request, 3);
  const first = page.getByRole("main").getByRole("link", { name: /\d{4}/ }).first();
  const entry = (await first.getAttribute("href")) ?? "";
  for (const path of [...dealers, "/dealer/clients", "/dealer/account", entry, `${entry}/offer`])
    await expectAccessible(page, path);
  for (const list of ["/dealer/offers", "/dealer/leads"]) {
    await page.goto(list);
    await expect(first).toBeVisible();
    await expectAccessible(page, (await first.getAttribute("href")) ?? "");
  }
});

test("axe finds nothing in Japanese", async ({ page }) => {
  for (const path of ["/", "/ask", "/sign-up", "/privacy"]) await expectAccessible(page, `${path}?lang=ja`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

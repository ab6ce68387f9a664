import { expectAccessible } from "./looks";
import { expect, needsStorage, signUp, test } from "./site";

test("anybody says something about a clause, keeps the link, and goes on by it", async ({
  page,
  another,
}) => {
  await page.goto("/privacy");
  await page.getByRole("link", { name: "Your view of clause 3.3" }).click();
  await expect(page.getByRole("heading", { name: "Your view of the policy", level: 1 })).toBeVisible();
  await expect(page.getByLabel("About what?")).toHaveValue("3.3");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByLabel("What do you want to say?")).toHaveAccessibleDescription(/This is needed/);
  await page.getByLabel("What do you want to say?").fill("Who counts as a partner?");
  await page.getByLabel("I want to stay unknown").check();
  await expect(page.getByLabel("E-mail")).toHaveCount(0);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Thank you. Keep this link")).toBeVisible();
  await expect(page.getByText("Who counts as a partner?")).toBeVisible();
  const link = await page.getByText(/\/privacy\/feedback#token=/).textContent();

  const later = await another();
  await later.goto(link ?? "");
  expect(later.url()).not.toContain("token");
  await expect(later.getByRole("link", { name: /^Clause 3\.3, version \d{4}-\d{2}-\d{2}$/ })).toBeVisible();
  await later.getByLabel("Write on").fill("I mean freight companies.");
  await later.getByRole("button", { name: "Send" }).click();
  await expect(later.getByRole("listitem").filter({ hasText: "I mean freight companies." })).toBeVisible();
  await expect(later.getByText("Waits for our answer")).toBeVisible();

  const wrong = await another();
  await wrong.goto((link ?? "").slice(0, -4));
  await expect(wrong.getByRole("alert")).toBeVisible();
  await expect(wrong.getByText("Who counts as a partner?")).toHaveCount(0);
});

test("a member finds what was said about the policy among the own data", async ({ page, request }) => {
  needsStorage();
  test.slow();
  await signUp(page, request);
  await page.goto("/privacy/feedback");
  await expect(page.getByLabel("E-mail")).toHaveCount(0);
  await page.getByLabel("What do you want to say?").fill("The list of holdings is clear.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Thank you. Keep this link")).toBeVisible();
  await page.goto("/account/privacy");
  const own = page.getByRole("region", { name: "Your view of the policy" });
  await expect(own.getByText("The list of holdings is clear.")).toBeVisible();
  await own.getByLabel("Write on").fill("The dates too.");
  await own.getByRole("button", { name: "Send" }).click();
  await expect(own.getByRole("listitem").filter({ hasText: "The dates too." })).toBeVisible();
  await expectAccessible(page, "/account/privacy");
});

test("axe finds nothing on the page for feedback", async ({ page }) => {
  needsStorage();
  await expectAccessible(page, "/privacy/feedback?clause=3.3");
  await expectAccessible(page, "/privacy/feedback?lang=ja");
});

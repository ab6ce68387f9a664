import { expect, mailedLink, needsStorage, signUp, someone, test } from "./site";
import { onward, send, step, wish } from "./steps";

for (const width of [360, 1280])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("a guest asks, proves the address by mail, and follows the request", {
      tag: ["@clause-2.1", "@T2.1b"],
    }, async ({ page, request }) => {
      const guest = someone();
      await wish(page);
      await page.getByLabel("Name", { exact: true }).fill(guest.name);
      await page.getByLabel("E-mail").fill(guest.email);
      await send(page);
      await page.goto(await mailedLink(request, guest.email, "follow"));
      await expect(page.getByRole("button", { name: "Open my request" })).toBeVisible();
      expect(page.url()).not.toContain("token");
      await page.getByRole("button", { name: "Open my request" }).click();
      await page.getByRole("link", { name: "Toyota 2020–" }).click();
      await expect(page.getByRole("heading", { name: "Toyota 2020–", level: 1 })).toBeVisible();
      await expect(page.getByText(/PR-\d{4}-\d+/).first()).toBeVisible();
    });
  });

test("a member asks with the profile's contact and withdraws", async ({ page, request }) => {
  needsStorage();
  const member = await signUp(page, request);
  await wish(page);
  await expect(page.getByLabel("E-mail")).toHaveValue(member.email);
  await send(page);
  await page.getByRole("link", { name: "To my requests" }).click();
  await page.getByRole("link", { name: "Toyota 2020–" }).click();
  await page.getByRole("button", { name: "Withdraw the request" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw the request" }).click();
  await expect(page.getByText("Withdrawn").first()).toBeVisible();
});

test("what was typed survives a reload", async ({ page }) => {
  needsStorage();
  await wish(page);
  await page.getByLabel("Name", { exact: true }).fill("Grace");
  await page.reload();
  await step(page, "Contact");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Grace");
});

test("a refusal of the form lands on its field and takes the focus", async ({ page }) => {
  await page.goto("/ask");
  await onward(page);
  await expect(page.getByLabel("Make", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Make", { exact: true })).toHaveAccessibleDescription(/This is needed/);
});

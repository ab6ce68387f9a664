import { expect, test } from "../site";

test("a refusal of the application lands on its field", async ({ page }) => {
  await page.goto("/dealer/apply");
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByLabel("Registered name")).toHaveAccessibleDescription(/This is needed/);
});

import { expect, mailedLink, signInAs, someone, test } from "../site";
import { codeOf } from "../totp";

test("a refusal of the application lands on its field", async ({ page }) => {
  await page.goto("/dealer/apply");
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByLabel("Registered name")).toHaveAccessibleDescription(/This is needed/);
});

test("a dealership applies, proves the address, sets up its authenticator and sees what is missing", async ({
  page,
  request,
}) => {
  const owner = someone();
  await page.goto("/dealer/apply");
  await page.getByLabel("Registered name").fill("試験自動車株式会社");
  await page.getByLabel("Name in Latin letters").fill("Shiken Motors");
  await page.getByLabel("Business address").fill("1-1 Sample-cho, Naka-ku, Yokohama");
  await page.getByLabel("Licensed in").selectOption("14");
  await page.getByLabel(/^Licence number/).fill("451234567890");
  await page.getByLabel("Name", { exact: true }).fill(owner.name);
  await page.getByLabel("E-mail").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.getByLabel("That is the owner above").check();
  await page.getByLabel(/data-sharing agreement and sign it/).check();
  await page.getByLabel(/I have read the privacy policy/).check();
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();

  await page.goto(await mailedLink(request, owner.email, "verify-email"));
  await page.getByRole("button", { name: "Yes, this is my address" }).click();
  await page.getByRole("link", { name: "Sign in" }).last().click();
  await signInAs(page, owner);
  await page.getByRole("button", { name: "Set it up" }).click();
  const secret = await page.getByText(/^[A-Z2-7]{16,}$/).textContent();
  await page.getByLabel("Code that the app shows").fill(codeOf(secret ?? ""));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await page.getByRole("button", { name: "I have them" }).click();

  await expect(page.getByRole("heading", { name: "Shiken Motors", level: 1 })).toBeVisible();
  await expect(page.getByText("Hand in a piece of evidence of every kind")).toBeVisible();
});

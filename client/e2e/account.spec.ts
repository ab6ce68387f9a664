import { expect, mailedLink, needsStorage, signIn, signUp, test } from "./site";
import { openAccount } from "./steps";

test("a session survives a reload, is shared by tabs, and ends in all of them", async ({
  page,
  context,
  request,
}) => {
  needsStorage();
  await signUp(page, request);
  await page.reload();
  await expect(page.getByRole("heading", { name: "My requests", level: 1 })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/account");
  await expect(other.getByRole("heading", { name: "Account", level: 1 })).toBeVisible();
  await other.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sign in" }),
  ).toBeVisible();
});

test("nothing that signs in can be read out of the browser", async ({ page, request }) => {
  needsStorage();
  await signUp(page, request);
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("cartrade-auth");
      opening.onsuccess = () => resolve(opening.result);
    });
    const session = await new Promise<{ keys: CryptoKeyPair }>((resolve) => {
      const reading = database.transaction("session").objectStore("session").get("current");
      reading.onsuccess = () => resolve(reading.result);
    });
    const exported = await crypto.subtle.exportKey("pkcs8", session.keys.privateKey).then(
      () => true,
      () => false,
    );
    return { exported, stored: JSON.stringify({ ...localStorage, ...sessionStorage }) };
  });
  expect(kept.exported).toBe(false);
  expect(kept.stored).not.toMatch(/eyJ/);
});

test("a member corrects the profile and sees where each value came from", async ({ page, request }) => {
  needsStorage();
  await signUp(page, request);
  await openAccount(page);
  await page.getByRole("button", { name: "Correct them" }).click();
  await page.getByLabel("Name", { exact: true }).fill("山田 花子");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "山田 花子" })).toBeVisible();
  await expect(page.getByText(/^Collected /).first()).toBeVisible();
});

test("a forgotten password is set anew by mail", async ({ page, request }) => {
  const person = await signUp(page, request);
  await page.goto("/forgot-password");
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText("Look into your mail")).toBeVisible();
  await page.goto(await mailedLink(request, person.email, "reset-password"));
  const password = `${person.password} again`;
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByRole("link", { name: "Sign in" }).last().click();
  await signIn(page, { email: person.email, password });
});

test("a wrong password is told once, in one alert", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("nobody@example.org");
  await page.getByLabel("Password").fill("a wrong password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toHaveCount(1);
  await expect(page.getByRole("alert")).toContainText("is wrong");
});

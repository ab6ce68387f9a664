import { readFile } from "node:fs/promises";
import { expectAccessible } from "./looks";
import { expect, needsStorage, signUp, test } from "./site";
import { openAccount } from "./steps";

const heading = "Your data";

test.beforeEach(() => needsStorage());

test("a member gives a consent in one press and takes it back in one", async ({ page, request }) => {
  await signUp(page, request);
  await page.goto("/account/privacy");
  await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Allow: / })).toHaveCount(20);
  await page.getByRole("button", { name: "Allow: Surveys, E-mail" }).click();
  const back = page.getByRole("button", { name: "Take back: Surveys, E-mail" });
  await expect(back).toBeVisible();
  await back.click();
  await expect(page.getByRole("button", { name: "Allow: Surveys, E-mail" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Allow: / })).toHaveCount(20);
});

test("a browser that sends Sec-GPC is offered no marketing", async ({ page, request, context }) => {
  await signUp(page, request);
  await context.setExtraHTTPHeaders({ "Sec-GPC": "1" });
  await page.goto("/account/privacy");
  await expect(page.getByText("Your browser says no to marketing")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Allow: / })).toHaveCount(0);
});

test("a member has a copy returned: list, confirmation, package, and a certificate that anybody can check", async ({
  page,
  request,
  another,
}) => {
  test.slow();
  await signUp(page, request);
  await page.goto("/account/privacy");
  await page.getByRole("button", { name: "Show me the exact list" }).click();
  await expect(page.getByRole("heading", { name: /^DSR-\d{4}-\d+/, level: 1 })).toBeVisible();
  await expect(page.getByText("members.members", { exact: true })).toBeVisible();
  await expectAccessible(page, `/account/privacy${new URL(page.url()).search}`);
  await page.getByRole("button", { name: "Confirm this list" }).click();
  await page.getByRole("button", { name: "Yes, exactly this list" }).click();
  await expect(page.getByRole("button", { name: "Confirm this list" })).toHaveCount(0);
  const fetching = page.getByRole("button", { name: "Fetch the package" });
  await expect(async () => {
    await page.reload();
    await expect(fetching).toBeVisible({ timeout: 2000 });
  }).toPass();
  const bringing = page.waitForEvent("download");
  await fetching.click();
  const zip = await bringing;
  expect(zip.suggestedFilename()).toMatch(/^DSR-\d{4}-\d+\.zip$/);
  expect((await readFile(await zip.path())).subarray(0, 2).toString()).toBe("PK");
  await expect(fetching).toHaveCount(0);
  const certificate = page.getByRole("button", { name: "Save the certificate" });
  await expect(async () => {
    await page.reload();
    await expect(certificate).toBeVisible({ timeout: 2000 });
  }).toPass();
  const saving = page.waitForEvent("download");
  await certificate.click();
  const file = await (await saving).path();
  const stranger = await another();
  await stranger.goto("/verify-certificate");
  await stranger.getByLabel("Pick the file").setInputFiles(file);
  await stranger.getByRole("button", { name: "Check it" }).click();
  await expect(stranger.getByText("Valid", { exact: true })).toBeVisible();
  await expect(stranger.getByText(/^DSR-\d{4}-\d+$/)).toBeVisible();
});

test("a member has one field destroyed, and keeps what is needed to be answered", async ({
  page,
  request,
}) => {
  test.slow();
  await signUp(page, request);
  await openAccount(page);
  await page.getByRole("button", { name: "Correct them" }).click();
  await page.getByLabel("Fax").fill("+254 20 271 2345");
  await page.getByRole("button", { name: "Save" }).click();
  const fax = page.getByText(/271 ?2345/);
  await expect(fax.first()).toBeVisible();
  await page.goto("/account/privacy");
  await page.getByLabel("Destroy it", { exact: true }).check();
  await page.getByLabel("Only some fields").check();
  await page.getByRole("button", { name: "Show me the exact list" }).click();
  await expect(page.getByText("Choose at least one field.")).toBeVisible();
  await page.getByRole("checkbox", { name: "e-mail address" }).check();
  await page.getByRole("button", { name: "Show me the exact list" }).click();
  await expect(page.getByText(/^Name, e-mail address and country stay for as long as/).first()).toBeVisible();
  await page.getByRole("checkbox", { name: "fax number" }).check();
  await page.getByRole("button", { name: "Show me the exact list" }).click();
  await expect(page.getByRole("heading", { name: /^DSR-\d{4}-\d+/, level: 1 })).toBeVisible();
  await expect(page.getByText("members.members.profile").first()).toBeVisible();
  await expect(page.getByText(/Have the account destroyed, or correct the value/).first()).toBeVisible();
  await expectAccessible(page, `/account/privacy${new URL(page.url()).search}`);
  await page.getByRole("button", { name: "Confirm this list" }).click();
  await page.getByRole("button", { name: "Yes, exactly this list" }).click();
  await expect(page.getByRole("button", { name: "Confirm this list" })).toHaveCount(0);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("button", { name: "Save the certificate" })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.goto("/account");
  await expect(page.getByRole("button", { name: "Correct them" })).toBeVisible();
  await expect(fax).toHaveCount(0);
});

test("the page of one's own data says who has it, who looked, what this device keeps, and where one is signed in", async ({
  page,
  request,
}) => {
  await signUp(page, request);
  await page.goto("/account/privacy");
  const part = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(part("Who has my data").getByText("Nobody has your details")).toBeVisible();
  await expect(part("Who looked at it").getByRole("link", { name: "All of them" })).toBeVisible();
  await expect(part("What we hold").getByText("Member's information")).toBeVisible();
  const device = part("Kept on this device");
  await expect(device.getByText("Cookies: none (0)")).toBeVisible();
  await expect(device.getByRole("button", { name: "Sign out and clear" })).toBeVisible();
  const sessions = part("Signed in");
  await expect(sessions.getByText("This device")).toBeVisible();
  await sessions.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("heading", { name: "Sign in", level: 1 })).toBeVisible();
});

test("axe finds nothing on the page of one's own data", async ({ page, request }) => {
  test.slow();
  await signUp(page, request);
  await expectAccessible(page, "/account/privacy");
  await expectAccessible(page, "/account/privacy?lang=ja");
});

import { expect, mailedLink, needsStorage, signInAs, signInOwner, someone, test } from "../site";

const inAMonth = () => new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test("an owner invites somebody to the sales staff, who signs in and sees what sales may", async ({
  page,
  request,
  another,
}) => {
  needsStorage();
  const colleague = someone();
  await signInOwner(page, request, 2);
  await page.getByRole("link", { name: "Staff" }).click();
  await page.getByLabel("Name", { exact: true }).fill(colleague.name);
  await page.getByLabel("E-mail").fill(colleague.email);
  await page.getByLabel("Role", { exact: true }).selectOption("sales");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(`An invitation to ${colleague.name} is on its way.`)).toBeVisible();

  const desk = await another();
  await desk.goto(await mailedLink(request, colleague.email, "staff-invitation"));
  await desk.getByLabel("New password").fill(colleague.password);
  await desk.getByRole("button", { name: "Set the password" }).click();
  await desk.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await signInAs(desk, colleague);
  await expect(desk.getByRole("heading", { name: "Mihon Trading", level: 1 })).toBeVisible();
  const ways = desk.getByRole("navigation", { name: "Dealership" });
  await expect(ways.getByRole("link", { name: "Leads" })).toBeVisible();
  await expect(ways.getByRole("link", { name: "Staff" })).toHaveCount(0);
});

test("an owner opens an API client, rotates its secret, and withdraws an offer", async ({
  page,
  request,
}) => {
  needsStorage();
  await signInOwner(page, request, 4);
  await page.getByRole("link", { name: "API clients" }).click();
  await page.getByLabel("What you call it").fill("Stock system");
  await page.getByLabel("Ends on").fill(inAMonth());
  await page.getByRole("checkbox", { name: /Write offers/ }).check();
  await page.getByRole("button", { name: "Open the client" }).click();
  const keys = page.getByRole("region", { name: "Keys of Stock system" });
  for (const count of [1, 2]) {
    await keys.getByRole("button", { name: "Add a key" }).click();
    await keys.getByRole("radio", { name: /^Secret/ }).check();
    await keys.getByLabel("Ends on").fill(inAMonth());
    await keys.getByRole("button", { name: "Add the key" }).click();
    await keys.getByRole("button", { name: "I have it" }).click();
    await expect(keys.getByRole("button", { name: /^End the key/ })).toHaveCount(count);
  }
  await keys
    .getByRole("button", { name: /^End the key/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "End the key" }).click();
  await expect(keys.getByRole("button", { name: /^End the key/ })).toHaveCount(1);

  await page.getByRole("link", { name: "Offers" }).click();
  await page.getByRole("listitem").filter({ hasText: /Open$/ }).getByRole("link").first().click();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw the offer" }).click();
  await expect(page.getByText("You withdrew it")).toBeVisible();
});

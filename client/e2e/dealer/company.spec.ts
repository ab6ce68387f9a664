import { expect, needsStorage, signInOwner, test } from "../site";

test("an owner changes the company: the address at once, the name after two examiners", async ({
  page,
  request,
}) => {
  needsStorage();
  await signInOwner(page, request, 5);
  await page.goto("/dealer");
  const company = page.getByRole("region", { name: "Company", exact: true });
  const change = async () => {
    await company.getByRole("button", { name: "Change the company" }).click();
    return page.getByRole("dialog", { name: "Company and responsible person" });
  };
  const form = await change();
  await form.getByLabel("Business address").fill("");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByLabel("Business address")).toHaveAccessibleDescription(/This is needed/);
  await form.getByLabel("Business address").fill("2-2 Mihon-cho, Naka-ku, Yokohama");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toBeHidden();
  await expect(company.getByText("2-2 Mihon-cho, Naka-ku, Yokohama")).toBeVisible();
  await expect(company.getByText("Changes await approval")).toHaveCount(0);

  await change();
  await form.getByLabel("Name in Latin letters").fill("Another Name Motors");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(company.getByText("Changes await approval")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Another Name Motors" })).toHaveCount(0);
});

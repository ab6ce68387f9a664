import { desk, importTransfer, signInFinance } from "./desk";
import { expectAccessible } from "./looks";
import { expect, needsStorage, test } from "./site";

test.beforeEach(() => needsStorage());

test("finance imports a statement, finds what belongs to no order, and proposes to send it back", async ({
  page,
  request,
}) => {
  test.slow();
  await expectAccessible(page, desk);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
  await signInFinance(page, request, "admin1@cartrade.example");

  const account = `DESK${Date.now()}`;
  await importTransfer(page, {
    account,
    amount: "1234.50",
    currency: "USD",
    from: "Achieng Otieno",
    text: "for a car",
  });
  const card = page.getByRole("listitem").filter({ hasText: account });
  await expect(async () => {
    await page.getByRole("button", { name: "Unmatched" }).click();
    await expect(card).toContainText("nothing known", { timeout: 1_000 });
  }).toPass();
  await expect(card).not.toContainText("Achieng");
  await card.getByText("Who sent it").click();
  await card.getByLabel("Reason (10 to 300 characters)").fill("looking for the buyer of this transfer");
  await card.getByRole("button", { name: "Show" }).click();
  await expect(card).toContainText("Achieng Otieno");

  await card.getByText("Propose to send it back").first().click();
  await card.getByRole("button", { name: "Propose to send it back" }).click();
  await expect(page.getByRole("status")).toHaveText("Done.");
  await page.getByRole("button", { name: "Out-payments" }).click();
  const payment = page.getByRole("listitem").filter({ hasText: "1,234.50" }).first();
  await expect(payment).toContainText("State: proposed");
  await payment.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("status")).toHaveText("Another person than the proposer approves.");

  await expectAccessible(page, desk);
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.getByRole("heading", { name: "経理デスク", level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole("button", { name: "返金手続き中" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: account })).toContainText("未充当");
});

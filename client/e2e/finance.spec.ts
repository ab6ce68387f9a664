import { expectAccessible } from "./looks";
import { demoAccount, expect, needsStorage, test } from "./site";

const operator = process.env.CARTRADE_OPERATOR_URL ?? "http://localhost:5081";
const desk = `${operator}/swagger/console/finance.html`;

const statement = (
  account: string,
) => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>
<Ntry><Amt Ccy="USD">1234.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>${account}-1</AcctSvcrRef>
<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Achieng Otieno</Nm></Dbtr></RltdPties><RmtInf><Ustrd>for a car</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>`;

test.beforeEach(() => needsStorage());

test("finance imports a statement, finds what belongs to no order, and proposes to send it back", async ({
  page,
  request,
}) => {
  test.slow();
  await expectAccessible(page, desk);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
  const admin = await demoAccount(request, "Admin");
  await page.getByLabel("E-mail").fill(admin.email);
  await page.getByLabel("Password").fill(admin.password);
  await page.getByLabel("Code of your authenticator").fill((await demoAccount(request, "Admin")).code);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Unmatched", level: 2 })).toBeVisible();

  const account = `DESK${Date.now()}`;
  await page
    .getByLabel("Bank statement (camt.053 or CSV)")
    .setInputFiles({
      name: "statement.xml",
      mimeType: "application/xml",
      buffer: Buffer.from(statement(account)),
    });
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("status")).toHaveText("1 lines read, 1 new.");
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

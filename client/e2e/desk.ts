import type { APIRequestContext, Page } from "@playwright/test";
import { demoAccount, expect } from "./site";

const operator = process.env.CARTRADE_OPERATOR_URL ?? "http://localhost:5081";

/** The finance desk, on the operator's port. */
export const desk = `${operator}/swagger/console/finance.html`;

/** A transfer as the bank's statement tells it. */
interface Transfer {
  account: string;
  amount: string;
  currency: string;
  from: string;
  text: string;
}

const statement = ({ account, amount, currency, from, text }: Transfer) => `<Document
xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>
<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
<AcctSvcrRef>${account}-1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${from}</Nm></Dbtr></RltdPties>
<RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;

/** Signs an admin of the demo in at the finance desk, where the page is. A code works once, so each test takes an admin of its own. */
export async function signInFinance(page: Page, request: APIRequestContext, who: string): Promise<void> {
  const { email, password } = await demoAccount(request, who);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByLabel("Code of your authenticator").fill((await demoAccount(request, who)).code);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Unmatched", level: 2 })).toBeVisible();
}

/** Imports a statement with this transfer alone. */
export async function importTransfer(page: Page, transfer: Transfer): Promise<void> {
  const buffer = Buffer.from(statement(transfer));
  await page
    .getByLabel("Bank statement (camt.053 or CSV)")
    .setInputFiles({ name: "statement.xml", mimeType: "application/xml", buffer });
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("status")).toHaveText("1 lines read, 1 new.");
}

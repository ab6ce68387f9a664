import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { desk, importTransfer, signInFinance } from "../desk";
import { expectAccessible } from "../looks";
import { expect, needsStorage, signInOwner, signUp, test } from "../site";
import { askForToyota } from "../steps";
import { fillOffer, openOnBoard } from "./steps";

const picture = join(import.meta.dirname, "../../../docs/images/home.png");
const press = (scope: Page | Locator, name: string) => scope.getByRole("button", { name }).click();
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();

test("a car changes hands: request, question, offers, counter-offer, release, acceptance, receipt", async ({
  page,
  request,
  another,
}) => {
  needsStorage();
  test.slow();
  const buyer = await signUp(page, request);
  const reference = await askForToyota(page, "Call me on +254 712 345 678 any time");
  const dealer = await another();
  const chassis = `ZRE212-${Date.now() % 10_000_000}`;

  await test.step("the dealer finds the request, sees no contact, and asks", async () => {
    await signInOwner(dealer, request, 1);
    await openOnBoard(dealer, reference);
    await heading(dealer, "Toyota 2020–");
    await expect(dealer.getByText("Call me on")).not.toContainText("712 345");
    await expect(dealer.getByText(buyer.name)).toHaveCount(0);
    await dealer
      .getByLabel("Your question or answer")
      .fill("Is white all right? Write to sales@dealer.example");
    await press(dealer, "Send");
    await expect(dealer.getByText("Is white all right?")).not.toContainText("sales@dealer.example");
  });

  await test.step("a refused field is told at the field, the photo stays", async () => {
    await dealer.getByRole("link", { name: "Make an offer" }).click();
    await fillOffer(dealer);
    await dealer.getByLabel("Chassis number or VIN").fill("??");
    await dealer.locator("input[type=file]").setInputFiles(picture);
    await expect(dealer.getByRole("img", { name: /Photo 1/ })).toBeVisible();
    await press(dealer, "Send the offer");
    await expect(dealer.getByLabel("Chassis number or VIN")).toHaveAccessibleDescription(
      /Type a chassis number/,
    );
    await dealer.getByLabel("Chassis number or VIN").fill(`ZRE212-${Date.now() % 10_000_000}`);
    await press(dealer, "Send the offer");
    await heading(dealer, "Toyota Corolla 2021");
    await expect(dealer.getByRole("img", { name: "Photo 1" })).toBeVisible();
  });

  await test.step("the buyer answers the question and proposes another price, which is refused", async () => {
    await page.getByRole("link", { name: "My requests" }).first().click();
    await expect(page.getByText("1 offer")).toBeVisible();
    await expect(page.getByText("New", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Toyota 2020–" }).click();
    await expect(page.getByRole("img", { name: /Photo of the Toyota Corolla/ })).toBeVisible();
    await page.getByLabel("Your question or answer").fill("White is fine");
    await press(page, "Send");
    await expect(page.getByText("White is fine").first()).toBeVisible();
    await press(page, "Propose a price");
    await page.getByLabel("Your total in JPY").fill("1000000");
    await press(page, "Send the proposal");
    await expect(page.getByText(/You proposed JPY/)).toBeVisible();
    await dealer.reload();
    await press(dealer, "Refuse the proposal");
    await press(dealer.getByRole("dialog"), "Refuse the proposal");
    await expect(dealer.getByText("Declined")).toBeVisible();
  });

  await test.step("another offer is made, and made better", async () => {
    await dealer.getByRole("link", { name: "The request" }).click();
    await expect(dealer.getByText("White is fine")).toBeVisible();
    await dealer.getByRole("link", { name: "Make an offer" }).click();
    await fillOffer(dealer);
    await dealer.getByLabel("To be sourced").check();
    await press(dealer, "Send the offer");
    await heading(dealer, "Toyota Corolla 2021");
    await dealer.getByRole("link", { name: "Revise" }).click();
    await dealer.getByLabel("Car on board (FOB), JPY").fill("1100000");
    await press(dealer, "Send the revision");
    await expect(dealer.getByText("Revision 2")).toBeVisible();
  });

  await test.step("the buyer releases the contact to another dealer and calls it back within ten minutes", async () => {
    await page.reload();
    const other = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("checkbox", { name: "Osaka Sample Motors" }) });
    await page.getByRole("checkbox", { name: "Osaka Sample Motors" }).check();
    await press(page, "Release my contact to 1 dealer");
    await expect(page.getByRole("dialog")).toContainText("Osaka Sample Motors holds your");
    await press(page.getByRole("dialog"), "Release it");
    await press(page, "Call it back");
    await expect(other).toBeVisible();
  });

  await test.step("the buyer accepts, and the deal says who holds what", async () => {
    const card = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: "Accept", exact: true }) });
    await press(card, "Accept");
    await expect(page.getByRole("dialog")).toContainText("Minato Sample Motors holds your");
    await press(page.getByRole("dialog"), "Accept this offer");
    await heading(page, "Toyota Corolla 2021");
    await expect(page.getByText("The car is held for you")).toBeVisible();
    await expect(page.getByText(/JPY.1,295,000/).first()).toBeVisible();
    await page.getByRole("link", { name: "My requests" }).first().click();
    await page.getByRole("link", { name: "My deals" }).click();
    await heading(page, "My deals");
    const deal = page.getByRole("listitem").filter({ hasText: "Minato Sample Motors" });
    await expect(deal.getByText(/JPY.1,295,000/)).toBeVisible();
    await deal.getByRole("link", { name: "Toyota Corolla 2021" }).click();
    await expect(page.getByText("The car is held for you")).toBeVisible();
  });

  await test.step("the dealer gives the receipt, has the contact, and saves it as ADF", async () => {
    await dealer.getByRole("link", { name: "Deals" }).click();
    await dealer.getByRole("link", { name: "Toyota Corolla 2021" }).first().click();
    const lead = dealer.getByRole("link", { name: "To the lead" });
    await expect(async () => {
      await dealer.reload();
      await expect(lead).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await lead.click();
    await expect(dealer.getByText(buyer.email)).toHaveCount(0);
    await press(dealer, "Receive the contact");
    await press(dealer.getByRole("dialog"), "Receive it");
    await expect(dealer.getByRole("link", { name: buyer.email })).toBeVisible();
    const saving = dealer.waitForEvent("download");
    await press(dealer, "Download as ADF");
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`${reference}.adf.xml`);
    expect(await readFile(await file.path(), "utf8")).toContain(buyer.email);
  });

  await test.step("the dealer issues a proforma invoice, the buyer checks, downloads and confirms it", async () => {
    await dealer.getByRole("link", { name: "Deals" }).click();
    await dealer.getByRole("link", { name: "Toyota Corolla 2021" }).first().click();
    await dealer.getByLabel("Deposit, JPY").fill("300000");
    await dealer.getByLabel("Chassis number or VIN").fill(chassis);
    await press(dealer, "Issue the proforma invoice");
    await expect(dealer.getByRole("heading", { name: /^Proforma invoice PI-/ })).toBeVisible();
    await expectAccessible(dealer, new URL(dealer.url()).pathname);

    await page.getByRole("link", { name: "My requests" }).first().click();
    await page.getByRole("link", { name: "My deals" }).click();
    await page.getByRole("link", { name: "Toyota Corolla 2021" }).click();
    const paper = page.getByRole("heading", { name: /^Proforma invoice PI-/ });
    await expect(paper).toBeVisible();
    await expectAccessible(page, new URL(page.url()).pathname);
    const number = (await paper.textContent())?.replace("Proforma invoice ", "") ?? "";
    const code = (await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).textContent()) ?? "";
    const saving = page.waitForEvent("download");
    await press(page, "Download the proforma invoice (PDF)");
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`${number}.pdf`);
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");

    const stranger = await another();
    await stranger.goto("/verify");
    await stranger.getByLabel("Number").fill(number);
    await stranger.getByLabel("Total").fill("1295000");
    await stranger.getByLabel("Currency").selectOption("JPY");
    await stranger.getByLabel("Code").fill(code);
    await press(stranger, "Check it");
    await expect(stranger.getByText("Genuine", { exact: true })).toBeVisible();
    await stranger.getByLabel("Total").fill("1295001");
    await expect(stranger.getByText("Genuine", { exact: true })).toHaveCount(0);
    await press(stranger, "Check it");
    await expect(stranger.getByText("STOP: do not pay")).toBeVisible();

    await press(page, "Confirm the proforma invoice");
    await expect(page.getByText("First payment due").first()).toBeVisible();
  });

  await test.step("the transfer loses a fee on the way and still counts; the car gets its ship", async () => {
    const text = (await page.getByText(/^RF\d{2}/).textContent()) ?? "";
    const finance = await another();
    await finance.goto(desk);
    await signInFinance(finance, request, "admin2@cartrade.example");
    const account = `TRADE${Date.now()}`;
    await importTransfer(finance, { account, amount: "299000", currency: "JPY", from: buyer.name, text });
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("First payment received").first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });

    await dealer.reload();
    await dealer.getByLabel("Chassis number or VIN").fill(chassis);
    await press(dealer, "The car is set aside");
    const way = dealer.getByRole("region", { name: "The way of the car" });
    await expect(way.getByText("Nothing has happened yet.")).toBeVisible();
    await way.getByLabel("What happened?").selectOption("confirmBooking");
    await way.getByLabel("Ship", { exact: true }).fill("Sample Maru");
    await way.getByLabel("Expected departure").fill("2027-03-01");
    await way.getByLabel("Expected arrival").fill("2027-03-28");
    await press(way, "State it");
    await expect(way.getByText("Sample Maru").first()).toBeVisible();
    await expectAccessible(dealer, new URL(dealer.url()).pathname);
    await page.reload();
    await expect(page.getByRole("region", { name: "The way of the car" })).toContainText("Sample Maru");
    await expect(page.getByText("Days to heed")).toBeVisible();
    await expectAccessible(page, new URL(page.url()).pathname);
  });

  await page.goto("/who-has-my-data");
  await expect(page.getByRole("heading", { name: "Minato Sample Motors" })).toBeVisible();

  await test.step("the buyer wants the data left unused, the dealer answers, and the buyer sees the answer", async () => {
    await page.goto("/account/privacy");
    await page.getByLabel("Use it no more for now").check();
    await press(page, "Show me the exact list");
    await press(page, "Confirm this list");
    await press(page, "Yes, exactly this list");
    const notice = dealer.getByRole("listitem").filter({ hasText: reference });
    await expect(async () => {
      await dealer.goto("/dealer/privacy-notices");
      await expect(notice).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(notice.getByText("The person wants the data left unused for now.")).toBeVisible();
    await expectAccessible(dealer, "/dealer/privacy-notices");
    await press(notice, "Answer");
    await expect(notice.getByText("Choose one.")).toBeVisible();
    await notice.getByLabel("We keep our copy").check();
    await press(notice, "Answer");
    await expect(notice.getByLabel("On which ground?")).toHaveAccessibleDescription(/This is needed/);
    await notice.getByLabel("On which ground?").fill("The books of this sale");
    await press(notice, "Answer");
    await expect(notice.getByText("The books of this sale")).toBeVisible();
    await expect(notice.getByRole("button", { name: "Answer" })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(/keeps its copy: The books of this sale/)).toBeVisible();
  });
});

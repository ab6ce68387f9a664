import { expect, needsStorage, someone, test } from "./site";
import { review, step, wish } from "./steps";

const slow = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test.use({ viewport: { width: 360, height: 740 } });

test("the wizard is usable on a slow line, and a lost line loses nothing", async ({ page }) => {
  needsStorage();
  test.slow();
  const guest = someone();
  const line = await page.context().newCDPSession(page);
  let bytes = 0;
  line.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, ...slow });
  const keys: (string | undefined)[] = [];
  page.on("request", (sent) => {
    if (sent.method() === "POST" && sent.url().endsWith("/purchase-requests"))
      keys.push(sent.headers()["idempotency-key"]);
  });

  const begun = Date.now();
  await wish(page);
  expect(bytes, "bytes down to the contact step").toBeLessThan(400_000);
  expect(Date.now() - begun, "milliseconds to the contact step").toBeLessThan(25_000);
  await page.getByLabel("Name", { exact: true }).fill(guest.name);
  await page.getByLabel("E-mail").fill(guest.email);
  await review(page);

  await line.send("Network.emulateNetworkConditions", { offline: true, ...slow });
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.getByRole("alert")).toContainText(/connection|line|offline/i);
  await line.send("Network.emulateNetworkConditions", { offline: false, ...slow });
  await page.reload();
  await step(page, "Review");
  await expect(page.getByText(guest.email)).toBeVisible();
  await page.getByLabel(/I have read the privacy policy/).check();
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.getByRole("heading", { name: "Your request is in" })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

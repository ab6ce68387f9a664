import { expectAccessible } from "./looks";
import { expect, needsStorage, test } from "./site";

interface Served {
  policySha256: string;
  clauses: {
    id: string;
    heading: string;
    mechanism: string;
    status: string;
    checks: { id: string; state: string }[];
  }[];
}

const states = {
  passed: "Passed",
  failed: "Failed",
  notRunInThisBuild: "Not run in this build",
  planned: "Planned",
};

test("every clause is shown with its mechanism and what each of its checks gave", async ({
  page,
  request,
}) => {
  const served: Served = await (await request.get("/api/v1/privacy-proof?language=en")).json();
  await page.goto("/privacy");
  await page.getByRole("link", { name: "How it is kept" }).click();
  await expect(page.getByRole("heading", { name: "How the policy is kept", level: 1 })).toBeVisible();
  await expect(page.getByText(served.policySha256)).toBeVisible();
  for (const { id, heading, mechanism, status, checks } of served.clauses) {
    const shown = page.getByRole("region", { name: `${id} ${heading}`, exact: true });
    await expect(shown.getByText(mechanism, { exact: true })).toBeVisible();
    if (status === "planned") await expect(shown).toContainText("Planned: not done, refused");
    const rows = shown.getByRole("listitem");
    await expect(rows).toHaveCount(checks.length);
    for (const check of checks)
      await expect(rows.filter({ has: page.getByText(check.id, { exact: true }) }).first()).toContainText(
        states[check.state as keyof typeof states],
      );
  }
  expect(served.clauses.some(({ status }) => status === "planned")).toBe(true);
});

test("axe finds nothing on the proof of the policy", async ({ page }) => {
  test.slow();
  needsStorage();
  await expectAccessible(page, "/privacy/proof");
  await expectAccessible(page, "/privacy/proof?lang=ja");
});

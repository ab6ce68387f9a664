import { createHash } from "node:crypto";
import { expect, test } from "./site";

interface Served {
  clauses: { id: string; heading: string; sha256: string; status: string }[];
}

const marks = {
  en: { enforced: "Kept by the program", partial: "Kept in part", planned: "Planned: not done, refused" },
} as const;

for (const language of ["en", "ja"] as const)
  test(`shows the words whose hash the API gives (${language})`, async ({ page, request }) => {
    const path = `/api/v1/privacy-policy?language=${language}`;
    const served: Served = await (await request.get(path)).json();
    await page.goto("/privacy");
    await page.getByRole("combobox", { name: /^(Language|言語)$/ }).selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const clause of served.clauses) {
      const heading = page.locator(`[id="clause-${clause.id}"]`);
      const shown = page.locator("section", { has: heading });
      await expect(shown).toContainText(clause.heading);
      const words = (await shown.locator("p").last().textContent()) ?? "";
      const hash = createHash("sha256").update(`${clause.heading}\n${words}`).digest("hex");
      expect(hash, `clause ${clause.id}`).toBe(clause.sha256);
      if (language === "en")
        await expect(shown).toContainText(marks.en[clause.status as keyof typeof marks.en]);
    }
  });

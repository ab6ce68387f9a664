import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Schema } from "#/shared/api/types";
import { renderApp } from "#/test/render";
import { Difference } from "./changes-page";

const none = { added: [], removed: [] };
const clause: Schema<"ClauseDifference"> = {
  id: "3.3",
  statusAfter: "enforced",
  added: [],
  removed: [],
  purposes: { added: ["statistics", "somethingNew"], removed: [] },
  recipients: { added: [], removed: ["bank"] },
  categories: none,
  texts: [
    {
      language: "en",
      parts: [
        { change: "kept", text: "We keep it " },
        { change: "removed", text: "for a year" },
        { change: "added", text: "for a month" },
      ],
    },
    { language: "ja", parts: [{ change: "added", text: "一か月" }] },
  ],
};
const difference = { from: "2026-11-01", to: "2027-02-01", widens: true, narrows: false, clauses: [clause] };

it("tells what a clause came to permit, what it ceased to permit, and its words", () => {
  renderApp(<Difference difference={difference} />);
  const shown = screen.getByRole("region", { name: "Clause 3.3" });
  expect(within(shown).getByText("statistics and somethingNew").tagName).toBe("INS");
  expect(within(shown).getByText("banks").tagName).toBe("DEL");
  expect(within(shown).getByText("for a month").tagName).toBe("INS");
  expect(within(shown).getByText("for a year").tagName).toBe("DEL");
  expect(within(shown).queryByText("Information")).toBeNull();
  expect(shown).not.toHaveTextContent("一か月");
});

it("says whether more or less is permitted", () => {
  const { unmount } = renderApp(<Difference difference={difference} />);
  expect(screen.getByText("More is permitted")).toBeVisible();
  expect(screen.queryByText("Less is permitted")).toBeNull();
  unmount();
  renderApp(<Difference difference={{ ...difference, widens: false }} />);
  expect(screen.getByText("What is permitted stays the same")).toBeVisible();
});

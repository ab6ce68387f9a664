import { expect, it } from "vitest";
import { whenUsed } from "./when-used";

it("waits for the first sign of use, and not a second time", async () => {
  let used = false;
  const waiting = whenUsed().then(() => {
    used = true;
  });
  await Promise.resolve();
  expect(used).toBe(false);
  document.body.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  await waiting;
  expect(used).toBe(true);
  await whenUsed();
});

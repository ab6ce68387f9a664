// @vitest-environment node
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const cruise = (cwd: string) =>
  spawnSync(
    process.execPath,
    [
      `${process.cwd()}/node_modules/dependency-cruiser/bin/dependency-cruise.mjs`,
      "src",
      "--config",
      `${process.cwd()}/.dependency-cruiser.cjs`,
    ],
    { cwd, encoding: "utf8", timeout: 60_000 },
  );

it("finds the wrong import of the canary, so that a clean run means something", () => {
  const { status, stdout } = cruise("scripts/canary");
  expect(stdout).toContain("no-feature-to-feature");
  expect(status).not.toBe(0);
}, 60_000);

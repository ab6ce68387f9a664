// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { agreementShown } from "./agreement";

it("shows the version that the program has in force", () => {
  const program = readFileSync("../src/Application/Dealers/DataSharingAgreement.cs", "utf8");
  expect(program).toContain(`VersionInForce = "${agreementShown}"`);
});

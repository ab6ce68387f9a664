import { describe, expect, it } from "vitest";
import { applyDefaults, toApplication } from "./apply-model";
import { schema } from "./apply-schema";

const filled = {
  ...applyDefaults,
  company: {
    name: "見本自動車株式会社",
    englishName: "Mihon Motors",
    address: "Yokohama",
    phone: "",
    prefecture: "14",
    licence: "451234567890",
    jumveaNumber: "",
  },
  owner: { name: "山田 花子", email: "hanako@dealer.example", phone: "", title: "" },
  password: "a long sentence of mine",
  agreementVersion: true,
  policyVersion: true,
};
const refusals = (form: typeof filled) =>
  schema.safeParse(form).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("toApplication", () => {
  it("names the owner as the responsible person, and leaves out what was not given", () => {
    const sent = toApplication(filled, "1.0", "ja");
    expect(sent.responsiblePerson).toEqual({ name: "山田 花子", email: "hanako@dealer.example" });
    expect(sent.company).toMatchObject({ prefecture: 14, jumveaNumber: undefined });
    expect(sent).toMatchObject({ policyVersion: "1.0", agreementVersion: "2026-11-01", language: "ja" });
  });
  it("names another responsible person", () => {
    const other = { name: "佐藤", email: "sato@dealer.example", phone: "045-111-2222", title: "社長" };
    expect(
      toApplication({ ...filled, same: false, responsiblePerson: other }, "1", "en").responsiblePerson,
    ).toEqual(other);
  });
});

describe("the schema", () => {
  it("takes a filled form", () => expect(refusals(filled)).toEqual([]));
  it("wants another responsible person's name and address when it is another", () => {
    expect(refusals({ ...filled, same: false })).toEqual([
      "responsiblePerson.name: text.required",
      "responsiblePerson.email: text.required",
    ]);
  });
  it("wants both signatures", () => {
    expect(refusals({ ...filled, agreementVersion: false, policyVersion: false })).toEqual([
      "agreementVersion: agreement.not_accepted",
      "policyVersion: policy.not_accepted",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { readSigned, saysTheSame } from "./signed-document";

describe("reading a signed file", () => {
  it("takes the file as it was saved", () => {
    const file = JSON.stringify({ certificate: { id: 1 }, jws: "aa.bb.c-_" });
    expect(readSigned(file, "certificate")).toEqual({ jws: "aa.bb.c-_", readable: { id: 1 } });
  });
  it.each(["aa.bb.cc", "  aa.bb.cc\n", '"aa.bb.cc"'])("takes the bare signature %j", (text) => {
    expect(readSigned(text, "record")).toEqual({ jws: "aa.bb.cc", readable: undefined });
  });
  it.each(["", "hello", "{", "[]", "null", '{"jws":5}', '{"jws":"a.b"}', '{"record":{}}'])(
    "refuses %j",
    (text) => {
      expect(readSigned(text, "record")).toBeNull();
    },
  );
});

describe("comparing what is readable with what was signed", () => {
  it("does not mind the order of fields, nor null for nothing", () => {
    expect(saysTheSame({ a: 1, b: { c: [1], d: null } }, { b: { c: [1] }, a: 1 })).toBe(true);
  });
  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: "1" }, { a: 1 }],
  ])("finds the change from %j to %j", (one, other) => {
    expect(saysTheSame(one, other)).toBe(false);
  });
});

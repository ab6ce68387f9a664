// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { storageRegistry } from "#/shared/storage/registry";
import { type Source, sources } from "./sources";

const all = sources("src", "e2e");
const product = all.filter(
  ({ path }) => path.startsWith("src/") && !path.includes(".test.") && !path.startsWith("src/test/"),
);
const offenders = (files: Source[], pattern: RegExp, allowed: RegExp = /^$/) =>
  files.filter(({ path, text }) => pattern.test(text) && !allowed.test(path)).map(({ path }) => path);
const self = /policy\.test\.ts$/;

describe("what the code may not do", () => {
  it("touches cookies nowhere", () => {
    expect(offenders(all, /document\s*\.\s*cookie|cookieStore/, self)).toEqual([]);
  });
  it("omits credentials in every fetch", () => {
    expect(offenders(product, /\bfetch\(/, /^src\/shared\/auth\//)).toEqual([]);
    expect(offenders(product, /credentials: "(include|same-origin)"/)).toEqual([]);
  });
  it("touches storage only in the registry and in sign-in", () => {
    expect(
      offenders(
        product,
        /\b(localStorage|sessionStorage|indexedDB|caches)\b/,
        /^src\/shared\/(storage|auth)\//,
      ),
    ).toEqual([]);
  });
  it("writes no DTO by hand", () => {
    expect(offenders(product, /\b(interface|type) \w*Dto\b/)).toEqual([]);
  });
  it("names query keys only beside the API", () => {
    expect(offenders(product, /queryKey:/, /(^src\/shared\/api\/|\/api\/|totp-setup)/)).toEqual([]);
  });
  it("formats for people only in shared", () => {
    expect(offenders(product, /\bIntl\.|toLocale\w*String\(/, /^src\/shared\//)).toEqual([]);
  });
  it("writes no style or script into the page", () => {
    expect(
      offenders(product, /dangerouslySetInnerHTML|\.innerHTML|createElement\("(style|script)"\)/),
    ).toEqual([]);
  });
  it("uses no bare input in features", () => {
    expect(offenders(product, /<(input|select|textarea)\b/, /^src\/shared\//)).toEqual([]);
  });
  it("lets no test wait by the clock or fake the network in a browser", () => {
    expect(offenders(all, /waitForTimeout|\bsleep\(|page\.route\(|context\.route\(/, self)).toEqual([]);
  });
});

describe("how the code is laid out", () => {
  it("keeps files short", () => {
    expect(all.filter(({ text }) => text.split("\n").length > 250).map(({ path }) => path)).toEqual([]);
  });
  it("names files in kebab-case", () => {
    expect(
      all
        .map(({ path }) => path.split("/").at(-1) ?? "")
        .filter((name) => !/^(__root|[_$]?[a-z0-9-]+)(\.[a-z]+)+$/i.test(name) || /[A-Z]/.test(name)),
    ).toEqual([]);
  });
});

describe("the storage registry", () => {
  it("gives every key a purpose and an end", () => {
    for (const entry of Object.values(storageRegistry)) {
      expect(entry.purpose.id).toBeTruthy();
      expect(entry.retention.id).toBeTruthy();
    }
  });
  it("names the key that the first paint reads", () => {
    expect(readFileSync("public/theme-init.js", "utf8")).toContain(`"${storageRegistry.theme.key}"`);
  });
});

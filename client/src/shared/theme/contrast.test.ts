// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split(':root[data-color-scheme="dark"]');
const tokensOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex ?? ""]),
  );
const schemes = { light: tokensOf(light), dark: tokensOf(dark) };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const texts: [string, string[]][] = [
  ["ink", [...grounds, "brand-tint", "seal-tint", "good-tint", "warn-tint", "bad-tint"]],
  ["ink-soft", [...grounds, "brand-tint", "seal-tint", "good-tint", "warn-tint", "bad-tint"]],
  ["brand", [...grounds, "brand-tint", "warn-tint", "good-tint", "bad-tint", "seal-tint"]],
  ["brand-strong", [...grounds, "brand-tint"]],
  ["seal", [...grounds, "seal-tint"]],
  ["good", [...grounds, "good-tint"]],
  ["warn", [...grounds, "warn-tint"]],
  ["bad", [...grounds, "bad-tint"]],
  ["on-brand", ["brand", "brand-strong"]],
  ["on-seal", ["seal"]],
  ["surface", ["bad"]],
];
const marks: [string, string[]][] = [
  ["line-strong", grounds],
  ["focus", grounds],
  ["brand", grounds],
];

describe.each(Object.entries(schemes))("%s scheme", (_, tokens) => {
  it.each(texts.flatMap(([text, backs]) => backs.map((back) => [text, back])))(
    "reads %s on %s",
    (text, back) => {
      expect(ratio(tokens[text as string] ?? "", tokens[back as string] ?? "")).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(marks.flatMap(([mark, backs]) => backs.map((back) => [mark, back])))(
    "shows %s on %s",
    (mark, back) => {
      expect(ratio(tokens[mark as string] ?? "", tokens[back as string] ?? "")).toBeGreaterThanOrEqual(3);
    },
  );
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { detectLocale } from "#/shared/i18n/setup";
import { storageRegistry } from "#/shared/storage/registry";
import { beginEarly } from "../../scripts/begin-early.mjs";
import { needsOf, pathOf } from "../../scripts/head-start.mjs";

const chunk = (fileName: string, facadeModuleId: string | null, imports: string[] = [], isEntry = false) => ({
  type: "chunk",
  fileName,
  facadeModuleId,
  imports,
  isEntry,
});
const bundle = Object.fromEntries(
  [
    chunk("index.js", "/c/index.html", ["core.js"], true),
    chunk("core.js", null),
    chunk("forms.js", null, ["core.js"]),
    chunk("ask.js", "/c/src/routes/ask.tsx?tsr-split=component", ["forms.js", "index.js"]),
    chunk("deal.js", "/c/src/routes/deals/$id.tsx?tsr-split=component"),
    chunk("dealer.js", "/c/src/routes/_dealer.tsx?tsr-split=component"),
    chunk("board.js", "/c/src/routes/_dealer/dealer/board/index.tsx?tsr-split=component"),
    chunk("site-en.js", "/c/src/locales/en/site.po"),
    chunk("site-ja.js", "/c/src/locales/ja/site.po"),
    chunk("trade-en.js", "/c/src/locales/en/requests.po"),
    chunk("trade-ja.js", "/c/src/locales/ja/requests.po"),
  ].map((one) => [one.fileName, one]),
);
const needs = needsOf(bundle, (route) => (route.startsWith("deals/") ? 'loadWords("requests")' : ""));

function asked(path: string): string[] {
  history.replaceState(null, "", path);
  document.head.replaceChildren();
  beginEarly(needs);
  return [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].map(
    (link) => link.getAttribute("href") ?? "",
  );
}

afterEach(() => {
  history.replaceState(null, "", "/");
  document.head.replaceChildren();
});

describe("pathOf", () => {
  it.each([
    ["index", "/"],
    ["ask", "/ask"],
    ["dealer.apply", "/dealer/apply"],
    ["deals/$id", "/deals/*"],
    ["_dealer/dealer/board/$requestId/index", "/dealer/board/*"],
  ])("reads %s as the router does", (route, path) => expect(pathOf(route)).toBe(path));
});

describe("beginEarly", () => {
  it("asks for the page's own pieces and the words, not for what the page names anyway", () => {
    expect(asked("/ask")).toEqual(["/site-en.js", "/ask.js", "/forms.js"]);
  });
  it("asks for the words of the page's part of the site, in the language that the page will speak", () => {
    const path = "/deals/7?lang=ja";
    expect(asked(path)).toEqual(["/site-ja.js", "/trade-ja.js", "/deal.js"]);
    expect(detectLocale(new URL(path, location.origin).search)).toBe("ja");
  });
  it("takes a page's layout along", () => {
    expect(asked("/dealer/board")).toEqual(["/site-en.js", "/dealer.js", "/board.js"]);
  });
  it("asks for the words alone where no page is, also when storage is refused", () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(asked("/nowhere/at/all")).toEqual(["/site-en.js"]);
  });
  it("reads the choice of language where it is kept", () => {
    localStorage.setItem(storageRegistry.locale.key, "ja");
    expect(asked("/")).toEqual(["/site-ja.js"]);
    localStorage.clear();
  });
});

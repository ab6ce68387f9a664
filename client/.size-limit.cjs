/** Budgets over what a page loads first: its own chunks and all that they import, gzipped. */
const { readFileSync } = require("node:fs");

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

const words = (area, locale = "en") => `src/locales/${locale}/${area}.po`;
const filesOf = (route, areas) => {
  const chunks = Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${route}.tsx?`));
  if (chunks.length === 0) throw new Error(`No chunk of the route ${route}`);
  return [...closure(["index.html", ...areas.map((area) => words(area)), ...chunks])].map(
    (key) => `dist/${manifest[key].file}`,
  );
};
const css = [...new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))].map(
  (file) => `dist/${file}`,
);
const page = (name, route, ...areas) => ({
  name,
  path: filesOf(route, ["site", ...areas]),
  limit: "150 KiB",
  gzip: true,
});

module.exports = [
  page("first page, JS", "index"),
  page("ask for a car, JS", "ask"),
  page("sign in, JS", "sign-in", "account"),
  page("my requests, JS", "requests/index", "requests"),
  page("a request, JS", "requests/$id", "requests"),
  page("privacy policy, JS", "privacy/index", "policy"),
  page("how it is kept, JS", "privacy/proof", "policy"),
  page("your data, JS", "account/privacy", "rights"),
  page("who has my data, JS", "who-has-my-data", "rights"),
  {
    ...page("a dealer's offer form, JS", "_dealer/dealer/board/$requestId/offer", "dealer"),
    limit: "260 KiB",
  },
  { ...page("dealer application, JS", "dealer.apply", "dealer"), limit: "260 KiB" },
  { name: "all pages, CSS", path: css, limit: "18 KiB", gzip: true },
  {
    name: "a language, a dealer's part",
    path: [`dist/${manifest[words("dealer", "ja")].file}`],
    limit: "25 KiB",
    gzip: true,
  },
  {
    name: "a language, a buyer's parts",
    path: ["site", "asking", "account", "policy", "rights", "requests"].map(
      (area) => `dist/${manifest[words(area, "ja")].file}`,
    ),
    limit: "28 KiB",
    gzip: true,
  },
];

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

const catalog = "src/locales/en/messages.po";
const filesOf = (route) =>
  [
    ...closure([
      "index.html",
      catalog,
      ...Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${route}.tsx?`)),
    ]),
  ].map((key) => `dist/${manifest[key].file}`);
const css = [...new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))].map(
  (file) => `dist/${file}`,
);
const page = (name, route) => ({ name, path: filesOf(route), limit: "150 KiB", gzip: true });

module.exports = [
  page("first page, JS", "index"),
  page("ask for a car, JS", "ask"),
  page("sign in, JS", "sign-in"),
  page("my requests, JS", "requests/index"),
  page("a request, JS", "requests/$id"),
  page("privacy policy, JS", "privacy"),
  { name: "all pages, CSS", path: css, limit: "18 KiB", gzip: true },
  {
    name: "a language",
    path: `dist/${manifest["src/locales/ja/messages.po"].file}`,
    limit: "25 KiB",
    gzip: true,
  },
];

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beginEarly } from "./begin-early.mjs";

const routeOf = (chunk) => /\/src\/routes\/(.+)\.tsx\?tsr-split=/.exec(chunk.facadeModuleId ?? "")?.[1];
const wordsOf = (chunk) =>
  /\/src\/locales\/(\w+)\/(\w+)\.po$/.exec(chunk.facadeModuleId ?? "")?.slice(1) ?? null;

/** The path of a route's file as the router reads it, with `*` for a parameter. */
export const pathOf = (route) =>
  `/${route
    .split(/[/.]/)
    .filter((part) => part !== "index" && !part.startsWith("_"))
    .map((part) => (part.startsWith("$") ? "*" : part))
    .join("/")}`;

function withImports(bundle, names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    withImports(bundle, bundle[name].imports, seen);
  }
  return seen;
}

/**
 * What each page needs beyond what all need: files by number, and the part of the site whose words it speaks.
 * @param {Record<string, any>} bundle
 * @param {(route: string) => string} read the source of a route
 * @returns {{ files: string[], words: Record<string, Record<string, number>>, pages: [string, number[], string?][] }}
 */
export function needsOf(bundle, read) {
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const initial = withImports(
    bundle,
    chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  );
  /** @type {string[]} */
  const files = [];
  const number = (file) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
  /** @type {Record<string, Record<string, number>>} */
  const words = {};
  const own = new Map();
  for (const chunk of chunks) {
    const spoken = wordsOf(chunk);
    if (spoken) {
      const [locale, area] = spoken;
      words[area] = { ...words[area], [locale]: number(chunk.fileName) };
    }
    const route = routeOf(chunk);
    if (route) own.set(route, [...(own.get(route) ?? []), chunk.fileName]);
  }
  const routes = [...own].filter(([route]) => !/^_[^/]*$/.test(route));
  const pages = routes.map(([route, names]) => {
    const layout = route.startsWith("_") ? route.split("/")[0] : null;
    const all = withImports(bundle, [...(own.get(layout) ?? []), ...names]);
    const needed = [...all].filter((name) => !initial.has(name)).map(number);
    const spoken = [route, layout].map((name) => name && /loadWords\("(\w+)"\)/.exec(read(name))?.[1]);
    return [pathOf(route), needed, ...spoken.filter(Boolean).slice(0, 1)];
  });
  return { files, words, pages: pages.sort(([a], [b]) => (a < b ? 1 : -1)) };
}

/**
 * Fetches a page's own code and words while the code that all pages share is still on its way.
 * @returns {import("vite").Plugin}
 */
export function headStart() {
  return {
    name: "head-start",
    apply: "build",
    writeBundle({ dir }, bundle) {
      const needs = needsOf(bundle, (route) => readFileSync(`src/routes/${route}.tsx`, "utf8"));
      const script = `(${beginEarly})(${JSON.stringify(needs)});\n`;
      const name = `assets/head-start-${createHash("sha256").update(script).digest("base64url").slice(0, 8)}.js`;
      writeFileSync(join(dir, name), script);
      const page = join(dir, "index.html");
      const html = readFileSync(page, "utf8");
      writeFileSync(
        page,
        html.replace('<script src="/theme-init.js">', `<script async src="/${name}"></script>\n    $&`),
      );
    },
  };
}

// Writes src/shared/api/schema.gen.d.ts from the committed OpenAPI documents that the pages use.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const documents = ["public", "dealer"];
const folder = process.argv[2]
  ? new URL(`file://${process.argv[2]}/`)
  : new URL("../../docs/openapi/", import.meta.url);
const target = new URL("../src/shared/api/schema.gen.d.ts", import.meta.url);

const merged = { openapi: "3.1.0", info: { title: "CarTrade", version: "v1" }, paths: {}, components: {} };
for (const name of documents) {
  const document = repair(JSON.parse(await readFile(new URL(`${name}.json`, folder), "utf8")));
  Object.assign(merged.paths, document.paths);
  for (const [kind, items] of Object.entries(document.components ?? {}))
    merged.components[kind] = { ...merged.components[kind], ...items };
}
const types = astToString(await openapiTS(merged, { alphabetize: true }));
await writeFile(
  target,
  `/* Written by \`npm run gen:api\` from docs/openapi; not edited by hand. */\n${types}`,
);

/** Says what the documents' writer means by "null and all of X" (null or X), and by a parameter's name and wrapper as .NET has them. */
function repair(node) {
  if (Array.isArray(node)) return node.map(repair);
  if (typeof node !== "object" || node === null) return node;
  if (node.type === "null" && node.allOf)
    return {
      ...repair({ ...node, type: undefined, allOf: undefined }),
      anyOf: [...repair(node.allOf), { type: "null" }],
    };
  if (typeof node.$ref === "string") return { ...node, $ref: node.$ref.replace(/QueryEnum$/, "") };
  const copy = Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, repair(value)]),
  );
  if (copy.in === "query") copy.name = copy.name[0].toLowerCase() + copy.name.slice(1);
  return copy;
}

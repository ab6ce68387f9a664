// Writes src/shared/api/schema.gen.d.ts from the committed OpenAPI documents that the pages use.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const documents = ["public", "dealer"];
const folder = new URL("../../docs/openapi/", import.meta.url);
const target = new URL("../src/shared/api/schema.gen.d.ts", import.meta.url);

const merged = { openapi: "3.1.0", info: { title: "CarTrade", version: "v1" }, paths: {}, components: {} };
for (const name of documents) {
  const document = JSON.parse(await readFile(new URL(`${name}.json`, folder), "utf8"));
  Object.assign(merged.paths, document.paths);
  for (const [kind, items] of Object.entries(document.components ?? {}))
    merged.components[kind] = { ...merged.components[kind], ...items };
}
const types = astToString(await openapiTS(merged, { alphabetize: true }));
await writeFile(
  target,
  `/* Written by \`npm run gen:api\` from docs/openapi; not edited by hand. */\n${types}`,
);

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** A file of the client, by its path from `client/`. */
export interface Source {
  path: string;
  text: string;
}

/** Every TypeScript file under the folders, generated ones left out. */
export function sources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.includes(".gen.") && !path.includes("/locales/"))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }));
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

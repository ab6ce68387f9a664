import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/**
 * Lays the smallest form of each script and style sheet beside it; the server sends that to whoever takes Brotli.
 * @returns {import("vite").Plugin}
 */
export function compressed() {
  return {
    name: "compressed",
    apply: "build",
    enforce: "post",
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir }) {
        const folder = join(dir, "assets");
        for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
          const content = readFileSync(join(folder, name));
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          };
          writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
        }
      },
    },
  };
}

import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** A catalog of its own for each part of the site, so that nobody loads the words of pages he never opens. */
const area = (name: string, folders: string[]) => ({
  path: `<rootDir>/src/locales/{locale}/${name}`,
  include: folders.map((folder) => `src/${folder}`),
  exclude: ["**/*.test.*"],
});

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "ja"],
  catalogs: [
    area("site", ["shared", "routes", "features/home", "features/ask"]),
    area("member", ["features/account", "features/data", "features/privacy", "features/requests"]),
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
});

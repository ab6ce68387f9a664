import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** A catalog of its own for each part of the site, so that nobody loads the words of pages he never opens. */
const area = (name: string, include: string[], exclude: string[] = []) => ({
  path: `<rootDir>/src/locales/{locale}/${name}`,
  include,
  exclude: ["**/*.test.*", ...exclude.map((folder) => `${folder}/**`)],
});

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "ja"],
  catalogs: [
    area(
      "site",
      ["src/shared", "src/routes", "src/features/home", "src/features/ask"],
      ["src/features/ask/later"],
    ),
    area("asking", ["src/features/ask/later"]),
    area("account", ["src/features/account", "src/features/data", "src/features/privacy"]),
    area("requests", ["src/features/requests"]),
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
});

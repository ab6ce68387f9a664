import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** A catalog of its own for each part of the site, so that nobody loads the words of pages he never opens. */
const area = (name: string, include: string[], exclude: string[] = []) => ({
  path: `<rootDir>/src/locales/{locale}/${name}`,
  include,
  exclude: ["**/*.test.*", ...exclude.map((folder) => `${folder}/**`)],
});

/** Shared by several parts, but not by the first page. */
const parts = ["contact", "me", "offers", "orders", "permitted", "policy", "storage"].map(
  (folder) => `src/shared/${folder}`,
);
const [contact = "", me = "", offers = "", orders = "", permitted = "", policy = "", storage = ""] = parts;

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "ja"],
  catalogs: [
    area(
      "site",
      ["src/shared", "src/routes", "src/features/home", "src/features/ask"],
      ["src/features/ask/later", ...parts],
    ),
    area("asking", ["src/features/ask/later", contact, policy]),
    area("account", ["src/features/account", contact, me, policy]),
    area("policy", ["src/features/privacy", permitted, storage]),
    area("rights", ["src/features/rights", "src/shared/contact/field-names.ts", me, permitted, storage]),
    area("requests", ["src/features/requests", contact, offers, orders]),
    area("dealer", ["src/features/dealer", offers, orders, policy]),
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
});

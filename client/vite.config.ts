import { lingui } from "@lingui/vite-plugin";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compressed } from "./scripts/compressed.mjs";
import { contentSecurityPolicy } from "./scripts/csp.mjs";
import { headStart } from "./scripts/head-start.mjs";
import { linguiMacro } from "./scripts/lingui-macro.mjs";

const api = process.env.CARTRADE_API ?? "http://localhost:5080";
const proxied = Object.fromEntries(
  ["/api", "/oauth", "/.well-known", "/health", "/dev"].map((path) => [path, api]),
);

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      // What a dealer's page, a deal and a member's own data pages read travels with the page, so that nobody who asks for a car loads any of it.
      codeSplittingOptions: {
        splitBehavior: ({ routeId }) =>
          /deal|account|privacy|verify|data/.test(routeId) ? [["loader", "component"]] : undefined,
      },
      quoteStyle: "double",
      semicolons: true,
    }),
    linguiMacro(),
    react(),
    lingui({ failOnMissing: true }),
    tailwindcss(),
    headStart(),
    compressed(),
  ],
  server: { port: 5173, proxy: proxied },
  preview: { proxy: proxied, headers: { "Content-Security-Policy": contentSecurityPolicy } },
  build: {
    target: "es2023",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page needs lies in two chunks, libraries and our own, and what every form needs in one: fewer requests and names,
        // and they compress better together. A form's rules come later, with the library that checks them.
        codeSplitting: {
          groups: [
            {
              name: "core",
              priority: 3,
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|@lingui)\/|rolldown\/runtime/,
            },
            { name: "base", priority: 2, tags: ["$initial"] },
            { name: "values", priority: 2, test: /src\/shared\/lib\/(names|money|dates)/ },
            {
              name: "forms",
              priority: 1,
              test: /node_modules\/react-hook-form\/|src\/shared\/(ui\/form\/(?!file|pick|inline)|api\/(apply-problem|use-word-problem|words))/,
            },
            {
              name: "contact",
              test: /src\/shared\/(contact\/contact-f|reference\/(country|use-country)|policy\/accept)/,
            },
            {
              name: "rules",
              test: /node_modules\/(zod|@hookform)\/|src\/shared\/contact\/.*schema/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});

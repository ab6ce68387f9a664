import { defineConfig } from "@playwright/test";

const root = process.getuid?.() === 0;

/** Browser tests against the real program, which must be running at CARTRADE_URL. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    actionTimeout: 20_000,
    baseURL: process.env.CARTRADE_URL ?? "http://localhost:5080",
    locale: "en-GB",
    timezoneId: "UTC",
    serviceWorkers: "block",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: root ? ["--no-sandbox"] : [],
    },
  },
});

import { defineConfig, devices } from "@playwright/test";

// Addresses and browser come from `npm run test:e2e`, which serves the production build on a database of its own.
const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: "tests",
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A browser on a busy machine now and then misses a click. What needed a second try is named at the end of the run.
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: Boolean(process.env["CI"]),
  outputDir: "test-results",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env["STOREFRONT_URL"],
    viewport: { width: 1440, height: 900 },
    // Recording every test costs a third of the run: `npm run test:e2e -- tests/x.spec.ts --trace on` shows one.
    trace: "off",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

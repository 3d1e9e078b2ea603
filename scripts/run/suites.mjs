import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { findChromium } from "./chromium.mjs";
import { countsFrom, minutes, readPlaywright, readVitest, remarkable } from "./counts.mjs";
import { local, at } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { say } from "./say.mjs";
import { withServed } from "./served.mjs";
import { binary, runHere } from "./tools.mjs";

const reportOf = (suite) => {
  const file = local("results", `${suite}.json`);
  mkdirSync(dirname(file), { recursive: true });
  // A report of an earlier run must not be read as this one's.
  rmSync(file, { force: true });
  return file;
};

/** Runs one Vitest project (`unit` or `db`). */
export async function vitest(runtime, project, { name = project, args = [], extra = {} } = {}) {
  const report = reportOf(name);
  const code = await runHere(
    runtime,
    [
      binary("vitest"),
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ],
    { extra },
  );
  return countsFrom(report, code, readVitest);
}

/**
 * The browser tests, on the production build with a database of their own, so that they neither need nor disturb a
 * running Orchard. The addresses and the browser reach Playwright by environment.
 */
export async function browser(runtime, { args = [] } = {}) {
  const chromium = await findChromium(runtime);
  const provider = `http://127.0.0.1:${await freePort()}`;
  return await withServed(withProvider(runtime, provider), "e2e", async ({ env, urls }) => {
    const report = reportOf("e2e");
    const code = await runHere(
      runtime,
      [
        binary("@playwright/test", "playwright"),
        "test",
        "--reporter=list,json",
        ...(args.length > 0 ? args : CORE),
      ],
      {
        cwd: at("e2e"),
        extra: {
          ...env,
          ORCHARD_MODE: "demo",
          STOREFRONT_URL: urls.storefront,
          ADMIN_URL: urls.admin,
          // For a test that serves the storefront once more, with a model that it plays itself.
          STOREFRONT_ENV: JSON.stringify(env.storefront),
          PROVIDER_URL: provider,
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      },
    );
    return countsFrom(report, code, readPlaywright);
  });
}

/** Without a choice: all but what shows the same once more, in another theme or store. `npm run verify browser` has that. */
const CORE = ["--grep-invert", "@verify"];

/** One store signs people in through an identity provider, which the browser tests themselves play. */
const withProvider = (runtime, issuer) => ({
  ...runtime,
  env: {
    ...runtime.env,
    OIDC_ISSUER_DAILYGRIND: issuer,
    OIDC_CLIENT_ID_DAILYGRIND: "orchard",
    OIDC_CLIENT_SECRET_DAILYGRIND: "stub-secret",
  },
});

/** Runs suites one after another, each even when an earlier one failed, and says how long each took. */
export async function runSuites(suites) {
  const results = [];
  for (const [name, work] of Object.entries(suites)) {
    const began = performance.now();
    say(`\n${name}`);
    let counts;
    try {
      counts = await work();
    } catch (error) {
      say(error.message);
      counts = { passed: 0, failed: 1 };
    }
    results.push({ name, ...counts, time: minutes(began) });
  }
  say();
  for (const { name, time, passed, failed, ...tests } of results) {
    say(`  ${name.padEnd(24)}${time.padStart(9)}   ${passed} passed, ${failed} failed`);
    for (const line of remarkable(tests)) say(`  ${line}`);
  }
  return results;
}

import process from "node:process";
import { launch } from "chrome-launcher";
import lighthouse, { defaultConfig } from "lighthouse";
import { bootstrap } from "../run/bootstrap.mjs";
import { findChromium } from "../run/chromium.mjs";
import { endWhenAsked } from "../run/processes.mjs";
import { main, say } from "../run/say.mjs";
import { withServed } from "../run/served.mjs";
import { table } from "../run/table.mjs";

/**
 * Lighthouse's mobile audit of home, listing and product of every store, on the production build. A page counts by the
 * middle one of five runs, or by its only one with `--once`. Lighthouse makes a phone of a computer by slowing it down
 * fourfold, which is too much for a slow computer; as its manual advises, the factor is then fitted to the machine by
 * the benchmark that Lighthouse itself runs. It is never more than Lighthouse's own.
 */
const LEAST = 95;
const MOST_SHIFT = 0.02;
const RUNS = process.argv.includes("--once") ? 1 : 5;
/** The middle of what its manual gives for a high-end desktop, for which its own slowdown is made. */
const DESKTOP_INDEX = 1750;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = [
  "/aperture",
  "/aperture/c/cameras",
  "/aperture/p/halvorn-havra-6",
  "/northtrail",
  "/northtrail/c/tents",
  "/northtrail/p/ulvane-hollin-winter-2",
  "/dailygrind",
  "/dailygrind/c/grinders",
  "/dailygrind/p/stonnard-ledge-64",
];

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const chromePath = await findChromium(runtime);
  const chosen = process.argv.slice(2).filter((argument) => argument.startsWith("/"));
  const pages = chosen.length > 0 ? chosen : PAGES;
  return await withServed(runtime, "lighthouse", async ({ urls }) => {
    const rows = [["page", ...CATEGORIES, "shift", "largest paint", "blocking", "slowdown"]];
    let failed = 0;
    for (const page of pages) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await audit(chromePath, urls.storefront + page));
      const middle = runs.toSorted((a, b) => a.scores.performance - b.scores.performance)[RUNS >> 1];
      const { scores, shift, paint, blocking, slowdown, remarks } = middle;
      rows.push([
        page,
        ...CATEGORIES.map((name) => scores[name]),
        shift.toFixed(3),
        `${Math.round(paint)} ms`,
        `${Math.round(blocking)} ms`,
        `${slowdown.toFixed(1)} ×`,
      ]);
      if (Object.values(scores).some((score) => score < LEAST) || shift > MOST_SHIFT) failed += 1;
      for (const remark of remarks) say(`  ${page}: ${remark}`);
    }
    say(table(rows));
    say(`${rows.length - 1 - failed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  });
});

/** What cost points, a line each, with the places it was seen at; what costs less than a tenth is left out of speed. */
function remarksOf({ audits, categories }) {
  const slow = new Set(categories.performance.auditRefs.map(({ id }) => id));
  return Object.entries(audits)
    .filter(([id, { score, scoreDisplayMode }]) => {
      if (score === null || scoreDisplayMode === "informative") return false;
      return score < (slow.has(id) ? 0.9 : 1);
    })
    .map(([, { title, displayValue, details }]) => {
      const places = (details?.items ?? []).map((item) => item.node?.selector ?? item.url).filter(Boolean);
      return [title, displayValue, places.slice(0, 3).join(" | ")].filter(Boolean).join(": ");
    });
}

/**
 * One page in a browser of its own: nothing cached, nobody signed in. A trace that Lighthouse could not record says
 * nothing of the page and is taken again.
 */
async function audit(chromePath, url, patience = 2) {
  const chrome = await launch({
    chromePath,
    chromeFlags: ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const flags = { port: chrome.port, logLevel: "error", onlyCategories: CATEGORIES };
  try {
    const first = await lighthouse(url, { ...flags, onlyCategories: ["seo"] });
    const index = first.lhr.environment.benchmarkIndex;
    const { throttling } = defaultConfig.settings;
    const slowdown = throttling.cpuSlowdownMultiplier * Math.min(1, Math.max(0.25, index / DESKTOP_INDEX));
    const { lhr } = await lighthouse(url, {
      ...flags,
      throttling: { ...throttling, cpuSlowdownMultiplier: slowdown },
    });
    if (lhr.runtimeError) {
      if (patience === 0) throw new Error(`${url}: ${lhr.runtimeError.message}`);
      chrome.kill();
      return await audit(chromePath, url, patience - 1);
    }
    const value = (id) => lhr.audits[id]?.numericValue ?? 0;
    return {
      scores: Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]),
      ),
      shift: value("cumulative-layout-shift"),
      paint: value("largest-contentful-paint"),
      blocking: value("total-blocking-time"),
      slowdown,
      remarks: remarksOf(lhr),
    };
  } finally {
    chrome.kill();
  }
}

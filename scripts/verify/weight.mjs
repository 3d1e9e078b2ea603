import process from "node:process";
import { gzipSync } from "node:zlib";
import { startBareNext } from "../run/bare-next.mjs";
import { bootstrap } from "../run/bootstrap.mjs";
import { openBrowser } from "../run/browser.mjs";
import { endWhenAsked } from "../run/processes.mjs";
import { main, say } from "../run/say.mjs";
import { withServed } from "../run/served.mjs";
import { table } from "../run/table.mjs";

/** The JavaScript a page loads, gzipped, above a bare Next.js page built and measured in the same run. */
const MOST_ABOVE = 60_000;
const PAGES = [
  "/aperture",
  "/aperture/c/cameras",
  "/aperture/p/halvorn-havra-6",
  "/dailygrind/p/stonnard-ledge-64",
];

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  return await withServed(runtime, "weight", async ({ urls }) => {
    const bareUrl = await startBareNext(runtime);
    const browser = await openBrowser(runtime);
    try {
      const bare = await scriptBytes(browser, bareUrl);
      const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
      const rows = [
        ["page", "scripts", "above bare"],
        ["a bare Next.js page", kilobytes(bare), kilobytes(0)],
      ];
      let failed = 0;
      for (const page of PAGES) {
        const bytes = await scriptBytes(browser, urls.storefront + page);
        rows.push([page, kilobytes(bytes), kilobytes(bytes - bare)]);
        if (page.includes("/p/") && bytes - bare > MOST_ABOVE) failed += 1;
      }
      say(table(rows));
      const products = PAGES.filter((page) => page.includes("/p/")).length;
      say(`${products - failed} passed, ${failed} failed`);
      return failed > 0 ? 1 : 0;
    } finally {
      await browser.close();
    }
  });
});

/** The gzipped bytes of every script a first visit loads, prefetches included, until the network is quiet. */
async function scriptBytes(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bodies = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") bodies.push(response.body());
    });
    await page.goto(url, { waitUntil: "networkidle" });
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await context.close();
  }
}

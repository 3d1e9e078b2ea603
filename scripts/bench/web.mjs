import process from "node:process";
import autocannon from "autocannon";
import { startBareNext } from "../run/bare-next.mjs";
import { bootstrap } from "../run/bootstrap.mjs";
import { openBrowser, sessionOf } from "../run/browser.mjs";
import { startCluster } from "../run/postgres-cluster.mjs";
import { endWhenAsked } from "../run/processes.mjs";
import { main, say } from "../run/say.mjs";
import { withServed } from "../run/served.mjs";
import { table } from "../run/table.mjs";

/**
 * `npm run bench:web`: pages per second and latency of the pages people open most, under 50 connections, beside a bare
 * Next.js page in the same run. Only pages count that came whole: what was refused as too much is counted apart. With
 * `--postgres` the store runs on a throw-away PostgreSQL; `--seconds=N` says how long each page is asked for, and
 * `--connections=N` by how many at once.
 */
const option = (name, otherwise) =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split("=")[1]) || otherwise;
const CONNECTIONS = option("connections", 50);
const SECONDS = option("seconds", 10);
const PAGES = [
  ["home", "/aperture"],
  ["listing", "/aperture/c/cameras"],
  ["product", "/aperture/p/halvorn-havra-6"],
  ["my orders", "/aperture/orders"],
];

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  if (process.argv.includes("--postgres")) process.env.DATABASE_URL = (await startCluster(runtime)).url;
  const engine = process.env.DATABASE_URL ? "PostgreSQL" : "embedded database";
  await withServed(runtime, "bench", async ({ urls }) => {
    const bareUrl = await startBareNext(runtime);
    const cookie = await sessionOfAda(runtime, urls.storefront);
    const rows = [["page", "pages", "p50", "p95", "refused", "of bare"]];
    const bare = await load(bareUrl);
    const row = (name, result) => [
      name,
      `${result.rate.toFixed(1)} /s`,
      `${result.p50} ms`,
      `${result.p95} ms`,
      result.refused,
      (result.rate / bare.rate).toFixed(3),
    ];
    rows.push(row("a bare Next.js page", bare));
    for (const [name, path] of PAGES) rows.push(row(name, await load(urls.storefront + path, cookie)));
    say(`${CONNECTIONS} connections for ${SECONDS} s each, signed in as ada, on the ${engine}:`);
    say(table(rows));
  });
});

async function load(url, cookie) {
  const options = { url, connections: CONNECTIONS, headers: cookie ? { cookie } : {}, timeout: 30 };
  await autocannon({ ...options, connections: 4, duration: 2 });
  // autocannon's own table has no 95th percentile, so every answer's time is kept.
  const times = [];
  const running = autocannon({ ...options, duration: SECONDS });
  let refused = 0;
  running.on("response", (client, status, bytes, milliseconds) => {
    if (status < 300) times.push(milliseconds);
    else refused += 1;
  });
  const { errors, timeouts } = await running;
  times.sort((a, b) => a - b);
  const percentile = (share) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return {
    rate: times.length / SECONDS,
    p50: percentile(0.5),
    p95: percentile(0.95),
    refused: refused + errors + timeouts,
  };
}

/** Ada's cookies at Aperture. */
async function sessionOfAda(runtime, storefront) {
  const browser = await openBrowser(runtime);
  try {
    return await sessionOf(browser, storefront, "aperture", "ada@example.com");
  } finally {
    await browser.close();
  }
}

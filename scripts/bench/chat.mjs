import process from "node:process";
import { startModelWire } from "../../packages/testing/src/model-wire.ts";
import { streamedEvents } from "../../packages/testing/src/wire-format.ts";
import { startBareNext } from "../run/bare-next.mjs";
import { bootstrap } from "../run/bootstrap.mjs";
import { demoShoppers, openBrowser, sessionOf } from "../run/browser.mjs";
import { askAtOnce, openChat, percentile } from "../run/chat-load.mjs";
import { startCluster } from "../run/postgres-cluster.mjs";
import { endWhenAsked, residentMegabytes } from "../run/processes.mjs";
import { main, say, Stop } from "../run/say.mjs";
import { withServed } from "../run/served.mjs";
import { table } from "../run/table.mjs";

/**
 * `npm run bench:chat`: our share of a turn, from the request to the first byte of the answer and to the last, with a
 * model on this machine that answers at once, beside a bare Next.js route that streams from the same model in the same
 * run; and the storefront's memory over many turns. With `--postgres` on a throw-away PostgreSQL. `--chats=1,10,50` are
 * the conversations at once, `--turns=1000` the turns over which memory is watched.
 */
const option = (name, fallback) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) || fallback;
const CHATS = option("chats", "1,10,50").split(",").map(Number);
const TURNS = Number(option("turns", "1000"));
if (![TURNS, ...CHATS].every((each) => Number.isInteger(each) && each > 0))
  throw new Stop("--chats takes whole numbers with commas between, --turns takes one.");

/** Turns of which a row is made. */
const SAMPLES = 300;
/** Conversations at once while memory is watched. */
const WATCHED_CHATS = 10;
/** The store writes so many answers at once for one person, so more chats need more people. */
const CHATS_OF_A_PERSON = 3;

const PLAIN = "Say something about lenses.";
const LOOK_UP = "Look up the Halvorn 35 mm and say something about it.";
const ANSWER = Array.from({ length: 60 }, (_, at) => `Word ${at} of it. `);
const END = ANSWER.at(-1).trim();

// One event a piece, as real models stream, and made once: the model is to cost nothing.
const WORDS = (() => {
  const eventsOf = (text) => streamedEvents("chat", "answer", { text });
  const [begin, , ...end] = eventsOf("");
  const events = [begin, ...ANSWER.map((piece) => eventsOf(piece)[1]), ...end];
  return `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\n`;
})();

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  if (process.argv.includes("--postgres")) process.env.DATABASE_URL = (await startCluster(runtime)).url;
  const engine = process.env.DATABASE_URL ? "PostgreSQL" : "embedded database";
  const wire = await startModelWire((made) => {
    // What it was asked is not kept, or this process would grow with every turn.
    wire.requests.length = 0;
    return stepFor(made.body.messages);
  });
  const env = { ...runtime.env, ASSISTANT_MODEL: "compatible/scripted", ASSISTANT_BASE_URL: wire.url };
  try {
    await withServed({ ...runtime, env }, "bench", async ({ urls, servers }) => {
      const bareUrl = `${await startBareNext({ ...runtime, env })}api/chat`;
      const ours = await chatsAt(runtime, urls.storefront);
      const bare = (count) => Array.from({ length: count }, () => openChat({ url: bareUrl, expected: END }));
      await askAtOnce(bare(WATCHED_CHATS), 60, PLAIN);
      await askAtOnce(ours(WATCHED_CHATS), 60, LOOK_UP);
      say(`${SAMPLES} turns a row, signed in, each chat without a pause, on the ${engine}:`);
      say(table(await compare(bare, ours)));
      say(`\nMemory of the storefront over ${TURNS} turns in ${WATCHED_CHATS} chats at once:`);
      const pid = servers.find(({ name }) => name === "storefront").child.pid;
      say(table(await watchMemory(pid, ours(WATCHED_CHATS))));
    });
  } finally {
    await wire.close();
  }
});

/** The model: looks something up when that is asked for and not done yet, and otherwise says its sixty pieces. */
function stepFor(messages) {
  const { role, content } = messages.at(-1);
  if (role === "user" && JSON.stringify(content).includes(LOOK_UP))
    return { calls: [{ tool: "products_get", input: { productId: "halvorn-35-f18" } }] };
  return { body: WORDS };
}

/** Opens so many conversations at Aperture, each with people of its own as far as there are enough. */
async function chatsAt(runtime, storefront) {
  const browser = await openBrowser(runtime);
  try {
    const cookies = [];
    for (const email of await demoShoppers(browser, storefront, "aperture"))
      cookies.push(await sessionOf(browser, storefront, "aperture", email));
    const url = `${storefront}/aperture/api/chat`;
    return (count) => {
      if (cookies.length * CHATS_OF_A_PERSON < count)
        throw new Stop(`The demo's people can have ${cookies.length * CHATS_OF_A_PERSON} chats at once.`);
      return Array.from({ length: count }, (_, at) => {
        const own = cookies.filter((_cookie, index) => index % count === at);
        return openChat({
          url,
          cookies: own.length > 0 ? own : [cookies[at % cookies.length]],
          expected: END,
        });
      });
    };
  } finally {
    await browser.close();
  }
}

async function compare(bare, ours) {
  const rows = [
    [
      "chats",
      "to the",
      "bare p50",
      "p95",
      "a turn p50",
      "p95",
      "added p50",
      "p95",
      "with a look-up p50",
      "p95",
    ],
  ];
  const milliseconds = (time) => `${time.toFixed(1)} ms`;
  for (const chats of CHATS) {
    const measured = [];
    for (const [who, text] of [
      [bare, PLAIN],
      [ours, PLAIN],
      [ours, LOOK_UP],
    ])
      measured.push(await askAtOnce(who(chats), SAMPLES, text));
    for (const part of ["first", "last"]) {
      const [[bare50, bare95], [ours50, ours95], looked] = measured.map((times) =>
        [0.5, 0.95].map((share) => percentile(times[part], share)),
      );
      const cells = [bare50, bare95, ours50, ours95, ours50 - bare50, ours95 - bare95, ...looked];
      rows.push([chats, `${part} byte`, ...cells.map(milliseconds), `${(ours95 / bare95).toFixed(1)}x`]);
    }
  }
  rows[0].push("p95 of bare");
  return rows;
}

/** What the process holds after a warm-up and at every quarter of the turns. */
async function watchMemory(pid, chats) {
  const rows = [["turns", "resident", "since the warm-up"]];
  await askAtOnce(chats, Math.max(100, Math.round(TURNS / 4)), LOOK_UP);
  const warm = residentMegabytes(pid);
  rows.push([0, `${warm.toFixed(0)} MB`, ""]);
  for (let quarter = 1; quarter <= 4; quarter++) {
    const turns = Math.round((TURNS * quarter) / 4) - Math.round((TURNS * (quarter - 1)) / 4);
    await askAtOnce(chats, turns, LOOK_UP);
    const now = residentMegabytes(pid);
    const change = ((now / warm - 1) * 100).toFixed(0);
    rows.push([
      Math.round((TURNS * quarter) / 4),
      `${now.toFixed(0)} MB`,
      `${change > 0 ? "+" : ""}${change} %`,
    ]);
  }
  return rows;
}

import { readFile, readdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { ATTACKS } from "../attacks/all.ts";
import { asTaught, type Cell, ownersOf, runMatrix } from "../run.ts";
import { RUNGS } from "../rungs/all.ts";
import type { Stage } from "../stage.ts";
import { colours, renderShell } from "./shell.ts";
import { renderWorksheet } from "./worksheet-page.ts";

const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/** Serves the lab's page. One run of the matrix at a time: whoever asks meanwhile waits for it. */
export async function serveLab(stage: Stage, port: number): Promise<Server> {
  const here = import.meta.dirname;
  const worksheet = await readFile(path.join(here, "../../docs/workshop/review.md"), "utf8");
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", renderShell(stage.database.engine, await readSources())],
    "/colours.css": ["text/css", colours],
    "/lab.css": ["text/css", await readFile(path.join(here, "lab.css"), "utf8")],
    "/lab.js": ["text/javascript", await readFile(path.join(here, "lab.js"), "utf8")],
    "/worksheet": ["text/html", renderWorksheet(worksheet)],
    "/worksheet.md": ["text/markdown", worksheet],
    "/worksheet.js": ["text/javascript", await readFile(path.join(here, "worksheet.js"), "utf8")],
  };
  let running: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    // Named by this machine only: a page elsewhere whose name was pointed here is not answered.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) {
      response.writeHead(403, HEADERS).end();
    } else if (request.method === "GET" && request.url === "/matrix") {
      response.writeHead(200, { ...HEADERS, "Content-Type": "text/event-stream" });
      running = running.then(() =>
        sendMatrix(stage, (event, data) => response.write(`event: ${event}\ndata: ${data}\n\n`)),
      );
      running = running.catch(() => undefined).finally(() => response.end());
    } else {
      const file = request.method === "GET" ? files[request.url ?? ""] : undefined;
      if (!file) response.writeHead(404, HEADERS).end("There is nothing here. The lab is at /");
      else response.writeHead(200, { ...HEADERS, "Content-Type": `${file[0]}; charset=utf-8` }).end(file[1]);
    }
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  return server;
}

async function sendMatrix(stage: Stage, send: (event: string, data: string) => void): Promise<void> {
  const cells = await runMatrix(stage, (cell) => send("cell", JSON.stringify(toShown(stage, cell))));
  send(
    "end",
    asTaught(cells, stage.database.engine)
      ? `All ${cells.length} tried. What must fall fell, and what must hold held.`
      : `All ${cells.length} tried, and not all came out as labs/expected.ts says.`,
  );
}

/** A cell as the page shows it: of rows only how many and whose. */
function toShown(stage: Stage, { rung, attack, verdict, message, calls, sql, answer, stoppedBy }: Cell) {
  return {
    key: `${ATTACKS.findIndex(({ name }) => name === attack)}-${rung}`,
    rung,
    title: RUNGS.find(({ level }) => level === rung)!.title,
    attack,
    engine: stage.database.engine === "embedded" ? "the embedded engine" : "PostgreSQL",
    verdict,
    message,
    calls,
    stoppedBy,
    answer: Array.isArray(answer) ? JSON.stringify(answer.slice(0, 3), undefined, 1) : JSON.stringify(answer),
    sql: sql.map(({ text, values, rows, refused }) => ({
      text: text.replace(/\s+/g, " "),
      values,
      count: rows.length,
      owners: nameAll(stage, ownersOf(rows)),
      refused,
    })),
  };
}

function nameAll({ attacker, victim }: Stage, customers: readonly string[]): string {
  const known = { [attacker.customer]: "the attacker", [victim.customer]: "the victim" };
  const named = customers.flatMap((customer) => known[customer] ?? []);
  const others = customers.length - named.length;
  return [...named, ...(others > 0 ? [others === 1 ? "one other" : `${others} others`] : [])].join(", ");
}

/** Each rung's module: written as the rung below with its changes, so it is the difference. */
async function readSources(): Promise<Record<number, string>> {
  const folder = path.join(import.meta.dirname, "../rungs");
  const names = (await readdir(folder)).filter((name) => /^\d/.test(name));
  const texts = await Promise.all(
    names.map(async (name) => [Number(name[0]), await readFile(path.join(folder, name), "utf8")] as const),
  );
  return Object.fromEntries(texts);
}

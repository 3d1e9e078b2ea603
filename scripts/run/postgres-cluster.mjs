import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { at, root } from "./paths.mjs";
import { buildPgvector, isNewEnough } from "./pgvector.mjs";
import { freePort } from "./ports.mjs";
import { findServers, MINIMUM, program } from "./postgres-binaries.mjs";
import { startServer } from "./processes.mjs";
import { phase, say, Stop } from "./say.mjs";

const LOCALE = { darwin: "en_US.UTF-8", win32: "C" }[process.platform] ?? "C.UTF-8";
// It is thrown away afterwards: durability would only cost time, and so would compiling statements that run once.
const SETTINGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=100",
  "jit=off",
];

/** A PostgreSQL of our own, in a folder of its own: resolves with its administrator's URL and the server process. */
export async function startCluster(runtime) {
  const server = chooseServer();
  return await phase("postgres", `starting PostgreSQL ${server.version}`, async (update) => {
    const identity = unprivileged();
    const folder = mkdtempSync(join(tmpdir(), "orchard-postgres-"));
    if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
    const password = randomBytes(18).toString("base64url");
    const data = initialise(server.bin, folder, password, identity);
    const port = await freePort();
    const job = {
      command: program(server.bin, "postgres"),
      args: ["-D", data, "-p", String(port), ...settings(folder)],
      stop: [program(server.bin, "pg_ctl"), "stop", "-D", data, "-m", "fast"],
      folder,
      ...identity,
    };
    const child = startServer(
      "postgres",
      runtime.node,
      [at("scripts", "run", "guardian.mjs"), JSON.stringify(job)],
      {
        cwd: root,
        env: runtime.env,
        patience: 10_000,
        last: true,
      },
    );
    const url = `postgres://orchard_test:${password}@127.0.0.1:${port}/postgres`;
    await untilItAnswers(child, url);
    let offered = await offeredPgvector(url);
    if (!isNewEnough(offered)) {
      update("building pgvector");
      say(`  ${buildPgvector(server, offered)}`);
      offered = await offeredPgvector(url);
    }
    say(`  PostgreSQL ${server.version}, pgvector ${offered}`);
    return { url, child };
  });
}

function chooseServer() {
  const servers = findServers();
  for (const { bin, refused } of servers) if (refused) say(`  Passed over ${bin}: ${refused}.`);
  const chosen = servers.find((server) => !server.refused);
  if (chosen) return chosen;
  const needed = Object.entries(MINIMUM).map(([major, minor]) => `${major}.${minor}`);
  throw new Stop(
    `No PostgreSQL server of at least ${needed.join(", ")} was found. Install one (Debian: postgresql-15, Homebrew: postgresql@18), name its folder in PG_BIN, or a disposable server's administrator URL in TEST_DATABASE_URL.`,
  );
}

/** PostgreSQL refuses to run as root; then it runs as the account its package made, or as nobody. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const number = (option, account) =>
    Number(spawnSync("id", [option, account], { encoding: "utf8" }).stdout?.trim() || Number.NaN);
  for (const account of ["postgres", "nobody"]) {
    const identity = { uid: number("-u", account), gid: number("-g", account) };
    if (identity.uid > 0) return identity;
  }
  throw new Stop(
    "PostgreSQL does not run as root, and no account to run it as was found. Run this as another user.",
  );
}

function initialise(bin, folder, password, identity) {
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined) chownSync(passwordFile, identity.uid, identity.gid);
  const args = [
    "-D",
    data,
    "-U",
    "orchard_test",
    "--pwfile",
    passwordFile,
    "--auth=scram-sha-256",
    "-E",
    "UTF8",
  ];
  const { status, stderr } = spawnSync(program(bin, "initdb"), [...args, `--locale=${LOCALE}`, "--no-sync"], {
    ...identity,
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Stop(`${stderr}\nPreparing a PostgreSQL folder failed.`);
  }
  return data;
}

const settings = (folder) =>
  [
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${process.platform === "win32" ? "" : folder}`,
    ...SETTINGS,
  ].flatMap((setting) => ["-c", setting]);

async function withClient(url, work) {
  const { Client } = createRequire(at("packages", "db", "package.json"))("pg");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const offeredPgvector = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      "select default_version from pg_available_extensions where name = 'vector'",
    );
    return rows[0]?.default_version ?? null;
  });

async function untilItAnswers(child, url) {
  let ended = false;
  void child.ended.then(() => (ended = true));
  for (let attempt = 0; attempt < 150; attempt++) {
    if (ended) break;
    try {
      return await withClient(url, (client) => client.query("select 1"));
    } catch {
      await sleep(200);
    }
  }
  throw new Stop(`${child.tail.join("\n")}\nPostgreSQL did not start.`);
}

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export type OwnDatabase = {
  /** The environment of a storefront that stands on it, and of an admin app. */
  storefront: Record<string, string>;
  admin: Record<string, string>;
  close: () => Promise<void>;
};

/** A seeded database of a test's own: for what would change the stores under the other tests. */
export async function startOwnDatabase(): Promise<OwnDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), "orchard-e2e-"));
  const { DATABASE_URL: _, TENANT_DATABASE_URLS: __, ...environment } = process.env;
  const server = spawn(
    process.execPath,
    ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "packages/db/src/cli/serve.ts"],
    {
      cwd: path.resolve(import.meta.dirname, "../.."),
      // It ends when its input does, so also when the test is killed.
      stdio: ["pipe", "pipe", "ignore"],
      env: { ...environment, ORCHARD_MODE: "demo", ORCHARD_DATA_DIR: folder },
    },
  );
  const ended = new Promise<void>((done) => server.on("exit", () => done()));
  const close = async () => {
    server.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const event = line.startsWith("{") ? (JSON.parse(line) as ServeEvent) : undefined;
    if (event?.event === "ready") {
      server.stdout.resume();
      return { ...event.env, close };
    }
  }
  await close();
  throw new Error("The database of a test did not start.");
}

type ServeEvent =
  | { event: "ready"; env: Pick<OwnDatabase, "storefront" | "admin"> }
  | { event: "progress" | "error" };

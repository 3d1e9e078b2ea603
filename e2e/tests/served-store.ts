import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";

export type ServedStore = { url: string; close: () => void };

/** Serves an app's build once more, in the environment that a test gives it, and resolves once it answers. */
export async function serveStore(
  variables: Record<string, string>,
  name: "storefront" | "admin" = "storefront",
): Promise<ServedStore> {
  const app = path.resolve(import.meta.dirname, "../../apps", name);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const next = createRequire(path.join(app, "package.json")).resolve("next/dist/bin/next");
  const server = spawn(process.execPath, [next, "start", app, "-p", String(port), "-H", "127.0.0.1"], {
    cwd: app,
    stdio: "ignore",
    env: { ...process.env, ...variables, ORCHARD_MODE: "demo", PORT: String(port) },
  });
  const close = () => void server.kill();
  try {
    await untilItAnswers(url, server);
  } catch (error) {
    close();
    throw error;
  }
  return { url, close };
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let patience = 300; ; patience--) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    if (patience === 0 || server.exitCode !== null) throw new Error("An app of a test did not answer.");
    await new Promise((go) => setTimeout(go, 200));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}

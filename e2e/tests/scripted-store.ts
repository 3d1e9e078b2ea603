import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { type ModelWire, startModelWire, type WireTurn } from "@orchard/testing/model-wire";

const app = path.resolve(import.meta.dirname, "../../apps/storefront");

/** The storefront once more, on the same database, with a model that says what the test tells it to. */
export type ScriptedStore = {
  url: string;
  /** The model's next steps, in order; when there are none left it says "Done.". */
  script: (...steps: WireTurn[]) => void;
  close: () => Promise<void>;
};

export async function startScriptedStore(): Promise<ScriptedStore> {
  const steps: WireTurn[] = [];
  const wire: ModelWire = await startModelWire(() => steps.shift() ?? { text: "Done." });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const next = createRequire(path.join(app, "package.json")).resolve("next/dist/bin/next");
  const server = spawn(process.execPath, [next, "start", app, "-p", String(port), "-H", "127.0.0.1"], {
    cwd: app,
    stdio: "ignore",
    env: {
      ...process.env,
      ...(JSON.parse(process.env["STOREFRONT_ENV"]!) as Record<string, string>),
      ORCHARD_MODE: "demo",
      PORT: String(port),
      // The embedded database serves twenty connections, and two apps have theirs already.
      ORCHARD_POOL_SIZE: "2",
      ASSISTANT_MODEL: "compatible/scripted",
      ASSISTANT_BASE_URL: wire.url,
    },
  });
  const close = async () => {
    server.kill();
    await wire.close();
  };
  for (let patience = 300; ; patience--) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return { url, script: (...more) => void steps.splice(0, steps.length, ...more), close };
    if (patience === 0 || server.exitCode !== null) {
      await close();
      throw new Error("The storefront with the scripted model did not answer.");
    }
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

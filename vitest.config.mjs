import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const serverOnly = fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url));
const exclude = [...configDefaults.exclude, "**/.next/**", "**/generated/**", "e2e/**"];

// Tests run outside Next, which is what makes "server-only" a no-op on the server.
const resolve = { alias: { "server-only": serverOnly } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...exclude, "**/*.db.test.ts"],
          // Some start processes or load models; a busy machine takes its time.
          testTimeout: 30_000,
          env: { ORCHARD_MODE: "demo" },
        },
      },
      {
        resolve,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: [...exclude, ...(process.env.ORCHARD_SKIP?.split(",") ?? [])],
          env: { ORCHARD_MODE: "demo" },
          globalSetup: ["packages/db/src/testing-setup.ts"],
          // Underneath the embedded database all connections share one session: files take turns.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTestDatabase, useDatabase } from "./testing.ts";

/**
 * One seeded database for all database tests of a run; its environment reaches the test processes. On the embedded
 * engine what is in it is kept, too, for the databases that tests make for themselves to begin with.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "orchard-template-"));
  process.env["ORCHARD_TEST_TEMPLATE"] = path.join(folder, "data.tar");
  const database = await createTestDatabase();
  useDatabase(database);
  process.env["ORCHARD_TEST_ENGINE"] = database.engine;
  return async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
}

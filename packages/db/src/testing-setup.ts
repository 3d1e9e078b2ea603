import { createTestDatabase, useDatabase } from "./testing.ts";

/** One seeded database for all database tests of a run; its environment reaches the test processes. */
export default async function setup(): Promise<() => Promise<void>> {
  const database = await createTestDatabase();
  useDatabase(database);
  process.env["ORCHARD_TEST_ENGINE"] = database.engine;
  return () => database.close();
}

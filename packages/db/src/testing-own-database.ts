import { closeAuthFunctions } from "./auth-functions.ts";
import { createTestDatabase, type TestDatabase, type TestDatabaseOptions, useDatabase } from "./testing.ts";
import { closeDoors } from "./with-identity.ts";

/**
 * A prepared database for one test file alone, in the place of the run's common one: for files that change what others
 * count. `close` puts the common one back.
 */
export async function takeOwnDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const environment = { ...process.env };
  const database = await createTestDatabase(options);
  const leave = async () => {
    await closeDoors();
    await closeAuthFunctions();
  };
  await leave();
  useDatabase(database);
  return {
    ...database,
    close: async () => {
      await leave();
      await database.close();
      Object.assign(process.env, environment);
    },
  };
}

import pg from "pg";
import type { TestDatabase } from "@orchard/db/testing";

/**
 * SQL with a superuser's rights on a test database, in one transaction: to plant rows, and to see what is really there
 * when an attack is over. Never what is being tested.
 */
export async function asAdministrator<Result>(
  database: Pick<TestDatabase, "engine" | "env">,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const url = new URL(database.env.storefront["ORCHARD_STOREFRONT_DATABASE_URL"]!);
  if (database.engine === "postgres") {
    const server = new URL(process.env["TEST_DATABASE_URL"]!);
    Object.assign(url, { username: server.username, password: server.password });
  }
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query("begin");
    // The embedded engine's one session belongs to a superuser underneath; this lasts for the transaction.
    if (database.engine === "embedded") await client.query("set local session authorization postgres");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    await client.end();
  }
}

/** The database that all tests of a run share, as this process was told of it. */
export const sharedDatabase = (): Pick<TestDatabase, "engine" | "env"> => {
  const env = process.env as Record<string, string>;
  return {
    engine: env["ORCHARD_TEST_ENGINE"] as TestDatabase["engine"],
    env: { storefront: env, admin: env },
  };
};

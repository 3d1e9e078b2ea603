import { createRequire } from "node:module";
import path from "node:path";

type Client = {
  connect(): Promise<void>;
  query(text: string, values?: readonly unknown[]): Promise<{ rowCount: number | null }>;
  end(): Promise<void>;
};
// The driver is the database package's, so that the tests speak to the database with the same one.
const { Client } = createRequire(path.resolve(import.meta.dirname, "../../packages/db/package.json"))(
  "pg",
) as { Client: new (options: { connectionString: string }) => Client };

/** The database that a storefront of this environment stands on, as its administrator sees it. */
const administratorOf = (storefront: Record<string, string>) =>
  storefront["ORCHARD_EMBEDDED"] === "true"
    ? storefront["ORCHARD_STOREFRONT_DATABASE_URL"]
    : process.env["DATABASE_URL"];

/**
 * Does with every right what no page can: lets time pass over a row, or sets what only staff set. Resolves with how many
 * rows it changed. On the embedded engine, whose connections share one session, the rights end with the transaction.
 */
export async function changeAsAdministrator(
  storefront: Record<string, string>,
  statement: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const client = new Client({ connectionString: administratorOf(storefront)! });
  await client.connect();
  try {
    await client.query("begin");
    if (storefront["ORCHARD_EMBEDDED"] === "true")
      await client.query("set local session authorization postgres");
    const { rowCount } = await client.query(statement, values);
    await client.query("commit");
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** The environment of the storefront that all browser tests share. */
export const sharedStorefront = () => JSON.parse(process.env["STOREFRONT_ENV"]!) as Record<string, string>;

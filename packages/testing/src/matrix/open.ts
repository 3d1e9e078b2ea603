import { createAdministeredDatabase, useDatabase } from "@orchard/db/testing";
import { prepareAttempts } from "./attempts.ts";
import { readCatalogue } from "./catalogue.ts";
import { makeRows } from "./rows.ts";

/** A database of its own with a row of everybody in every table. */
export async function openMatrix() {
  const database = await createAdministeredDatabase();
  useDatabase(database);
  const { administrator, engine } = database;
  try {
    await prepareAttempts(administrator);
    const catalogue = await readCatalogue(administrator);
    return {
      administrator,
      engine,
      catalogue,
      rows: await makeRows(administrator, catalogue),
      // Adding partitions for the tenants added to the catalogue.
      partitions: (await readCatalogue(administrator)).tables.filter(({ kind }) => kind === "partition"),
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
export type Matrix = Awaited<ReturnType<typeof openMatrix>>;

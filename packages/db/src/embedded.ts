import { access, mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { vector } from "@electric-sql/pglite-pgvector";
import pg from "pg";
import { bootstrapEmbedded } from "./bootstrap.ts";

/**
 * The embedded database: PostgreSQL with pgvector in WebAssembly, served on loopback so that Prisma and the
 * driver speak to it as to any server. All connections share ONE session underneath. It is given an identity
 * without rights, but injected SQL can reset that to the superuser: on this engine the rule holds against a
 * hijacked model and a forgotten WHERE, not against injected SQL.
 */
export type Embedded = {
  url: string;
  port: number;
  /** A connection with the schema owner's rights; only before {@link Embedded.serve}. */
  owner: pg.Client;
  /** Drops all rights. From here on every connection is the login without rights. */
  serve(): Promise<void>;
  /** Everything that is in it, for {@link openEmbedded} to begin with. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
};

/** The database folder could not be opened, most often after the process was killed while writing. */
export class UnusableDataError extends Error {}

/** Opens a folder (or memory, when undefined, empty or a copy of another) and listens. @throws UnusableDataError */
export async function openEmbedded(folder: string | undefined, port = 0, copy?: Blob): Promise<Embedded> {
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 });
  let database: PGlite;
  try {
    database = await PGlite.create({
      ...(folder ? { dataDir: folder } : {}),
      ...(copy ? { loadDataDir: copy } : {}),
      extensions: { vector },
    });
    await database.query("select 1");
  } catch (error) {
    throw new UnusableDataError("The embedded database did not open.", { cause: error });
  }
  const server = new PGLiteSocketServer({ db: database, host: "127.0.0.1", port, maxConnections: 20 });
  await server.start();
  const listening = Number(server.getServerConn().split(":").at(-1));
  const url = `postgres://orchard_embedded@127.0.0.1:${listening}/postgres`;

  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await bootstrapEmbedded(owner);
  await owner.query("set session authorization orchard_owner");

  let ownerOpen = true;
  const closeOwner = async () => {
    if (ownerOpen) await owner.end();
    ownerOpen = false;
  };
  return {
    url,
    port: listening,
    owner,
    async serve() {
      await closeOwner();
      await database.exec("reset session authorization; set session authorization orchard_embedded");
    },
    dump: () => database.dumpDataDir("none"),
    async close() {
      await closeOwner();
      await server.stop();
      await database.close();
    },
  };
}

/** Moves a folder that does not open out of the way and returns its new name; nothing is deleted. */
export async function setAside(folder: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const aside = `${folder}-set-aside-${stamp}`;
  await access(folder);
  await rename(folder, aside);
  return path.basename(aside);
}

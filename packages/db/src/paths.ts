import { fileURLToPath } from "node:url";
import path from "node:path";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the SQL lives. Used by command lines only; the apps never read these files. */
export const prismaDirectory = path.join(repository, "prisma");

/** The folder that holds everything the demo makes: database files, keys, the address of a running server. */
export function dataDirectory(): string {
  return path.resolve(repository, process.env["ORCHARD_DATA_DIR"] || ".orchard/data");
}

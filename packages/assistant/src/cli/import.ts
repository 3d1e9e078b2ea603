import { parseArgs } from "node:util";
import { closeAuthFunctions, listDemoPeople } from "@orchard/db/auth-functions";
import { findRunningDatabase, startDemoDatabase } from "@orchard/db/demo-database";
import { dataDirectory } from "@orchard/db/paths";
import { parseDedicated } from "@orchard/db/prepare";
import { closeDoors } from "@orchard/db/with-identity";
import { importCatalogue, importDocuments, importOrders } from "@orchard/core/imports/mutations";
import { AppError } from "@orchard/domain/errors";
import { mintIdentity } from "@orchard/domain/identity";
import { assistantEnv } from "../env.ts";

const USAGE = `Bring a store's own catalogue, orders or documents in (demo mode only).

  npm run import -- --store aperture --catalogue products.csv --format shopify
  npm run import -- --store aperture --orders orders.csv
  npm run import -- --store aperture --documents manuals/

  --dry-run         say what would change, and change nothing
  --strict          stop at the first bad row
  --delete-missing  take products off the shelves that the catalogue does not name
  --format          shopify or plain (the usual); docs/import.md shows both`;

class UsageError extends Error {}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        store: { type: "string" },
        catalogue: { type: "string" },
        orders: { type: "string" },
        documents: { type: "string" },
        format: { type: "string", default: "plain" },
        "dry-run": { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        "delete-missing": { type: "boolean", default: false },
      },
    });
    const given = [values.catalogue, values.orders, values.documents].filter(Boolean);
    const { format, store } = values;
    if (!store || given.length !== 1 || (format !== "shopify" && format !== "plain"))
      throw new UsageError(USAGE);
    const chosen: "shopify" | "plain" = format;
    return { ...values, store, format: chosen };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function main() {
  const args = readArguments();
  if (assistantEnv().ORCHARD_MODE !== "demo")
    throw new UsageError("import works in demo mode only: use npm run import.");
  const folder = dataDirectory();
  const given = process.env["ORCHARD_ADMIN_DATABASE_URL"] ? { admin: {} } : undefined;
  const running = given ?? (await findRunningDatabase(folder));
  const dedicated = parseDedicated(process.env["ORCHARD_DEDICATED"]);
  const database = running ? undefined : await startDemoDatabase(folder, { dedicated });
  Object.assign(process.env, (running ?? database!.env).admin);
  try {
    const people = await listDemoPeople(args.store);
    const staff = people.find(({ role }) => role === "staff");
    if (!staff) throw new UsageError(`There is no store "${args.store}" with demo staff.`);
    const identity = mintIdentity({
      tenantId: args.store,
      userId: staff.userId,
      role: "staff",
      scopes: ["imports:write"],
      actors: ["cli"],
    });
    const options = {
      dryRun: args["dry-run"],
      strict: args.strict,
      onProgress: (done: number) => console.error(`  ${done} …`),
    };
    const report = args.catalogue
      ? await importCatalogue(identity, args.catalogue, {
          ...options,
          format: args.format,
          deleteMissing: args["delete-missing"],
        })
      : args.orders
        ? await importOrders(identity, args.orders, options)
        : await importDocuments(identity, args.documents!, options);
    for (const { line, column, value, remedy } of report.problems)
      console.error(`line ${line}, ${column || "row"}: "${value}" – ${remedy}`);
    const { created, updated, unchanged, retired, problems } = report;
    const nothing = created + updated + retired === 0 ? "Nothing changed. " : "";
    const would = args["dry-run"] ? "Dry run: " : "";
    console.log(
      `${would}${nothing}${created} created, ${updated} updated, ${unchanged} unchanged, ${retired} retired, ${problems.length} refused`,
    );
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await closeDoors();
    await closeAuthFunctions();
    await database?.close();
  }
}

try {
  await main();
} catch (error) {
  const { code, path: file } = error as NodeJS.ErrnoException;
  const missing =
    code === "ENOENT" && file ? `There is no ${file} here. Name the file by its path.` : undefined;
  if (!missing && !(error instanceof UsageError) && !(error instanceof AppError)) throw error;
  console.error(missing ?? (error as Error).message);
  process.exitCode = 2;
}

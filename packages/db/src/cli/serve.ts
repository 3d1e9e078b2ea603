import { AppError } from "@orchard/domain/errors";
import { findRunningDatabase, startDemoDatabase } from "../demo-database.ts";
import { dataDirectory } from "../paths.ts";
import { parseDedicated } from "../prepare.ts";

/**
 * The database process of the demo. Speaks JSON lines on stdout (progress, ready, error) and ends when its stdin
 * closes, so that it never outlives the process that started it, however that one ended.
 */
const say = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);
const folder = dataDirectory();

try {
  if (await findRunningDatabase(folder)) {
    say({
      event: "error",
      code: "already_running",
      message: `Orchard already runs on ${folder}. Stop it first, or set ORCHARD_DATA_DIR.`,
    });
    process.exit(3);
  }
  if (process.env["TENANT_DATABASE_URLS"]) {
    throw new AppError(
      "misconfigured",
      "TENANT_DATABASE_URLS needs DATABASE_URL too. On the embedded database say: npm start -- --dedicated dailygrind",
    );
  }
  const database = await startDemoDatabase(folder, {
    dedicated: parseDedicated(process.env["ORCHARD_DEDICATED"]),
    report: (step, label, done, total) => say({ event: "progress", step, label, done, total }),
    port: Number(process.env["ORCHARD_DATABASE_PORT"] || 0),
  });
  say({ event: "ready", port: database.port, env: database.env });

  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await database.close();
    process.exit(0);
  };
  process.stdin.resume();
  process.stdin.on("end", close).on("error", close);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, close);
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || /no space left|could not extend file/i.test((error as Error).message)) {
    say({
      event: "error",
      code: "disk_full",
      message: `The disk is full. Free about 300 MB for ${folder} and start again.`,
    });
  } else if (code === "EADDRINUSE") {
    say({
      event: "error",
      code: "port_taken",
      message: "The database port is taken. Set ORCHARD_DATABASE_PORT to a free one.",
    });
  } else if (code === "EACCES" || code === "EROFS") {
    say({
      event: "error",
      code: "not_writable",
      message: `${folder} cannot be written. Set ORCHARD_DATA_DIR to a folder of yours.`,
    });
  } else {
    const known = error instanceof AppError;
    if (!known) console.error(error);
    say({
      event: "error",
      code: known ? error.code : "failed",
      message: known ? error.message : "The database did not start.",
    });
  }
  process.exit(3);
}

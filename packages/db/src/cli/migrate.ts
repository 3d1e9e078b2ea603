import pg from "pg";
import { AppError } from "@orchard/domain/errors";
import { bootstrap, LOGINS, type Login } from "../bootstrap.ts";
import { loadSecrets, prepareDatabase, processEnv } from "../demo-database.ts";
import { dataDirectory } from "../paths.ts";
import { requireSoundDatabase } from "../self-check.ts";

/**
 * Prepares a real PostgreSQL named by DATABASE_URL, an administrator's address: bootstrap, migrations, policies,
 * signing keys and, unless ORCHARD_SEED=false, the demo stores. Prints the same JSON lines as the embedded
 * database; `ready` carries the addresses of the three logins without rights.
 */
const say = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const address = process.env["DATABASE_URL"];
  if (!address)
    throw new AppError("misconfigured", "Set DATABASE_URL to an administrator's address of the database.");
  const secrets = await loadSecrets(dataDirectory());
  const administrator = new pg.Client({ connectionString: address });
  await administrator.connect();
  const passwords = Object.fromEntries(LOGINS.map((login) => [login, crypto.randomUUID()])) as Record<
    Login,
    string
  >;
  await bootstrap(administrator, passwords);
  await administrator.end();

  const urlOf = (login: Login) => {
    const url = new URL(address);
    url.username = login;
    url.password = passwords[login];
    return url.href;
  };
  const owner = new pg.Client({ connectionString: urlOf("orchard_owner") });
  await owner.connect();
  await prepareDatabase(owner, secrets, {
    report: (step, label, done, total) => say({ event: "progress", step, label, done, total }),
    withSeed: process.env["ORCHARD_SEED"] !== "false",
  });
  await owner.end();

  const app = new pg.Client({ connectionString: urlOf("orchard_storefront") });
  await app.connect();
  await requireSoundDatabase(app);
  await app.end();
  const urls = {
    storefront: urlOf("orchard_storefront"),
    admin: urlOf("orchard_admin"),
    auth: urlOf("orchard_auth"),
  };
  say({ event: "ready", env: processEnv(secrets, urls, false) });
} catch (error) {
  const known = error instanceof AppError;
  if (!known) console.error(error);
  say({
    event: "error",
    code: known ? error.code : "failed",
    message: known ? error.message : "The database could not be prepared. The lines above say why.",
  });
  process.exitCode = 3;
}

import { randomBytes } from "node:crypto";
import pg from "pg";
import { bootstrap, LOGINS, type Login } from "./bootstrap.ts";

// Roles belong to the whole server, so every test database there must agree on their passwords.
const PASSWORD = "orchard-test-only";

/** A database of its own on a server, with the bootstrap done; given back, it is the caller's to drop. */
export async function onServer<Result>(
  server: string,
  use: (
    urlOf: (login: Login) => string,
    drop: () => Promise<void>,
    administratorUrl: string,
  ) => Promise<Result>,
  name = `orchard_test_${randomBytes(5).toString("hex")}`,
): Promise<Result> {
  const onDatabase = async (database: string | undefined, work: (client: pg.Client) => Promise<unknown>) => {
    const url = new URL(server);
    if (database) url.pathname = `/${database}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  };
  await onDatabase(undefined, async (client) => {
    // Refused while somebody is connected to it.
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name}`);
  });
  const drop = () =>
    onDatabase(undefined, (client) => client.query(`drop database if exists ${name} with (force)`));
  const urlOf = (login: Login) => {
    const url = new URL(server);
    Object.assign(url, { username: login, password: PASSWORD, pathname: `/${name}` });
    return url.href;
  };
  try {
    const passwords = Object.fromEntries(LOGINS.map((login) => [login, PASSWORD])) as Record<Login, string>;
    await onDatabase(name, (client) => bootstrap(client, passwords));
    const administratorUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    return await use(urlOf, drop, administratorUrl);
  } catch (error) {
    await drop();
    throw error;
  }
}

import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Login, LOGINS } from "./bootstrap.ts";

/** What this installation must keep to itself: signing keys, session secrets, the passwords of its logins. */
export type Secrets = {
  storefrontKey: string;
  adminKey: string;
  storefrontSession: string;
  adminSession: string;
  logins: Record<Login, string>;
};

const makeSecret = () => randomBytes(32).toString("base64url");

const makeSecrets = (): Secrets => ({
  storefrontKey: makeSecret(),
  adminKey: makeSecret(),
  storefrontSession: makeSecret(),
  adminSession: makeSecret(),
  logins: Object.fromEntries(LOGINS.map((login) => [login, makeSecret()])) as Secrets["logins"],
});

/**
 * Secrets of this installation, made at the first start, readable by this user only and the same ever after; without a
 * folder new ones. What a later version needs besides is added.
 */
export async function loadSecrets(folder: string | undefined): Promise<Secrets> {
  const made = makeSecrets();
  if (!folder) return made;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "secrets.json");
  try {
    await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const kept = JSON.parse(await readFile(file, "utf8")) as Partial<Secrets>;
  const secrets = { ...made, ...kept, logins: { ...made.logins, ...kept.logins } };
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) await writeFile(file, JSON.stringify(secrets));
  return secrets;
}

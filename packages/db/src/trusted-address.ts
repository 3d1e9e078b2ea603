import pg from "pg";
import { AppError } from "@orchard/domain/errors";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/**
 * What is wrong with a database's address in production, or undefined. On the way to another machine the connection
 * must be encrypted and the server's certificate checked against its name, or whoever is in between reads and answers.
 * Asked of the driver itself, since parameters and variables can change what the first part of an address says.
 */
export function findDistrust(address: string): string | undefined {
  const { host, ssl } = new pg.Client({ connectionString: address }) as unknown as {
    host: string;
    ssl: boolean | { rejectUnauthorized?: boolean; checkServerIdentity?: unknown };
  };
  if (LOOPBACK.test(host) || host.startsWith("/")) return undefined;
  const asked = new URL(address).searchParams.getAll("sslmode").join() === "verify-full";
  if (process.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0")
    return "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off; unset it";
  const kept =
    ssl === true || (typeof ssl === "object" && ssl.rejectUnauthorized !== false && !ssl.checkServerIdentity);
  if (asked && kept) return undefined;
  return "in production a database on another machine is reached with TLS and its name checked; add ?sslmode=verify-full (and sslrootcert=… for an authority of your own)";
}

/** @throws AppError `misconfigured` naming the variable and what to do, never the address. */
export function requireTrustedAddress(variable: string, address: string): void {
  const problem = findDistrust(address);
  if (problem) throw new AppError("misconfigured", `${variable}: ${problem}.`);
}

import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { databaseEnv } from "./env.ts";
import { mintIdentityToken } from "./identity-token.ts";
import { withIdentity } from "./with-identity.ts";

/**
 * Moves what a visitor did at a store to the shopper who just signed in in the same browser. PostgreSQL verifies a
 * token of each. Says how many chats moved. Only packages/auth calls it, with a visitor read from a signed cookie.
 *
 * @throws AppError `not_found` when the two are not of one store.
 */
export async function adoptVisitor(shopper: Identity, visitor: Identity): Promise<number> {
  const key = databaseEnv().ORCHARD_STOREFRONT_KEY;
  if (!key) throw new AppError("misconfigured", "ORCHARD_STOREFRONT_KEY is not set; npm start makes one.");
  const token = mintIdentityToken(visitor, "storefront", Buffer.from(key, "base64url"));
  const rows = await withIdentity(
    shopper,
    (tx) => tx.$queryRaw<{ moved: number }[]>`select account.adopt_visitor(${token}) as moved`,
  );
  return rows[0]!.moved;
}

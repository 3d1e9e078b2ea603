import "server-only";
import { createHash } from "node:crypto";
import { type Preferences, preferencesSchema, personNameSchema } from "@orchard/domain/account";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";

/** Changes the caller's name. @throws AppError `invalid_input` or `not_found` */
export async function renamePerson(identity: Identity, name: string): Promise<void> {
  const input = personNameSchema.safeParse(name);
  if (!input.success) throw new AppError("invalid_input", input.error.issues[0]?.message);
  const { count } = await withIdentity(identity, (tx) => tx.user.updateMany({ data: { name: input.data } }));
  if (count === 0) throw new AppError("not_found");
}

/** Replaces what the caller told the store about themselves. @throws AppError `invalid_input` */
export async function setPreferences(identity: Identity, preferences: Preferences): Promise<void> {
  const input = preferencesSchema.safeParse(preferences);
  if (!input.success) throw new AppError("invalid_input", input.error.issues[0]?.message);
  const { tenantId, userId } = identity;
  const data = { ...input.data, updatedAt: new Date() };
  await withIdentity(identity, (tx) =>
    tx.preferences.upsert({
      where: { tenantId_userId: { tenantId, userId } },
      create: { tenantId, userId, ...data },
      update: data,
    }),
  );
}

/**
 * Makes a guest's order the caller's, by the token of the link that was sent with it. `done`, or why the link does not
 * work.
 */
export async function attachOrder(
  identity: Identity,
  token: string,
): Promise<"done" | "used" | "expired" | "unknown"> {
  const hash = createHash("sha256").update(token).digest();
  const rows = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: "done" | "used" | "expired" | "unknown" }[]>`
      select account.attach_order(${hash}) as outcome`,
  );
  return rows[0]!.outcome;
}

/**
 * Erases the caller's account: rows, vectors, chats, mail. Orders and the audit stay without their person. The identity
 * must carry account:erase, which the gate gives to somebody who has just proven again who they are.
 *
 * @returns how many orders stayed. @throws AppError `not_found` without that scope
 */
export async function eraseAccount(identity: Identity): Promise<number> {
  const rows = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ orders: number }[]>`select account.erase() as orders`,
  );
  return rows[0]!.orders;
}

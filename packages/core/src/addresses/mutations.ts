import "server-only";
import type { Address } from "@orchard/domain/address";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId, uuidSchema } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";

const MAX_ADDRESSES = 20;

/** Writes an address into the shopper's book: a new one, or over the one of that id. @throws AppError `not_found`, `conflict` when the book is full */
export async function saveAddress(identity: Identity, address: Address, id?: string): Promise<string> {
  const { tenantId, userId } = identity;
  return withIdentity(identity, async (tx) => {
    if (id !== undefined) {
      if (!uuidSchema.safeParse(id).success) throw new AppError("not_found");
      const { count } = await tx.address.updateMany({
        where: { id },
        data: { ...address, usedAt: new Date() },
      });
      if (count === 0) throw new AppError("not_found");
      return id;
    }
    const same = await tx.address.findFirst({ where: { ...address } });
    if (same) {
      await tx.address.updateMany({ where: { id: same.id }, data: { usedAt: new Date() } });
      return same.id;
    }
    if ((await tx.address.count()) >= MAX_ADDRESSES)
      throw new AppError("conflict", "The address book is full. Delete one first.");
    const made = newId();
    await tx.address.createMany({ data: [{ tenantId, userId, id: made, ...address }] });
    return made;
  });
}

/** @throws AppError `not_found` */
export async function deleteAddress(identity: Identity, id: string): Promise<void> {
  if (!uuidSchema.safeParse(id).success) throw new AppError("not_found");
  const { count } = await withIdentity(identity, (tx) => tx.address.deleteMany({ where: { id } }));
  if (count === 0) throw new AppError("not_found");
}

import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { listAccountEvents } from "@orchard/core/account/data";
import { attachOrder } from "@orchard/core/account/mutations";
import { openLink } from "@orchard/db/auth-accounts";
import { closeAuthFunctions } from "@orchard/db/auth-functions";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { delegateToAssistant, type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { asAdministrator, sharedDatabase } from "../administrator.ts";

const tenantId = "dailygrind";
const ada = actor(tenantId, "ada@example.com");
const ben = actor(tenantId, "ben@example.com");
const visitor = () => mintIdentity({ tenantId, userId: newId(), role: "visitor" });

afterAll(async () => {
  await closeAuthFunctions();
  await closeDoors();
});

describe("a guest's order", () => {
  async function guestOrder(guest: Identity, lifetimeSeconds = 3600) {
    const [id, number, token] = [newId(), `G-${randomBytes(4).toString("hex")}`, newId()];
    await asAdministrator(sharedDatabase(), (client) =>
      client.query(
        `insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents)
         values ($1, $2, $3, $4, now(), 'placed', 1000, 80)`,
        [tenantId, guest.userId, id, number],
      ),
    );
    const tokenHash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token)));
    const link = { tenantId, tokenHash, purpose: "attach_order" as const, email: "guest@example.com" };
    await openLink({ ...link, userId: guest.userId, orderId: id, lifetimeSeconds });
    return { number, token };
  }
  const has = (identity: Identity, number: string) =>
    withIdentity(identity, (tx) => tx.order.count({ where: { number } }));

  test("is attached by the link that was sent with it, once", async () => {
    const { number, token } = await guestOrder(visitor());
    expect(await has(ada, number)).toBe(0);
    expect(await attachOrder(ada, token)).toBe("done");
    expect(await has(ada, number)).toBe(1);
    expect(await attachOrder(ben, token)).toBe("used");
    expect(await has(ben, number)).toBe(0);
    expect((await listAccountEvents(ada))[0]).toMatchObject({ kind: "order_attached" });
  });

  test("is not attached by a late link, a guess, another store's shopper or the assistant", async () => {
    const late = await guestOrder(visitor(), -1);
    expect(await attachOrder(ada, late.token)).toBe("expired");
    expect(await attachOrder(ada, "guess")).toBe("unknown");
    const { number, token } = await guestOrder(visitor());
    expect(await attachOrder(actor("aperture", "ada@example.com"), token)).toBe("unknown");
    await expect(attachOrder(delegateToAssistant(ada), token)).rejects.toMatchObject({ code: "not_found" });
    expect(await has(ada, number)).toBe(0);
    expect(await attachOrder(ada, token)).toBe("done");
  });
});

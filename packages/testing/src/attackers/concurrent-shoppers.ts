import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { listReceipts } from "@orchard/core/audit/data";
import { getChat, listChats } from "@orchard/core/chats/data";
import { addMessage } from "@orchard/core/chats/mutations";
import { getOrders, searchPurchases } from "@orchard/core/orders/data";
import { withIdentity } from "@orchard/db/with-identity";

/** Somebody who buys, asks and pries, and what they are known to own. */
export type Shopper = {
  identity: Identity;
  mark: string;
  chatId: string;
  numbers: Set<string>;
  said: number;
};

/** Answers nobody waited for. */
export const abandoned: Promise<unknown>[] = [];

/** Whatever is somebody else's. The first test that fails for this names what came to whom. */
export class Leak extends Error {}

const requireOwn = (of: Shopper, numbers: string[]) => {
  const foreign = numbers.filter((number) => !of.numbers.has(number));
  if (foreign.length > 0) throw new Leak(`${of.mark} was given ${foreign.join(", ")}`);
};
const requireCount = (of: Shopper, count: number) => {
  if (count !== of.numbers.size) throw new Leak(`${of.mark} was given ${count} orders of ${of.numbers.size}`);
};
const requireMark = (of: Shopper, found: unknown) => {
  const marks = JSON.stringify(found).match(/mark-[a-z]+-[0-9a-f-]{36}/g) ?? [];
  if (marks.some((mark) => mark !== of.mark)) throw new Leak(`${of.mark} was given ${marks.join(", ")}`);
};
const refusedAs = async (code: string, work: Promise<unknown>) => {
  const found = await work.then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof AppError && error.code === code) return undefined;
      throw error;
    },
  );
  if (found) throw new Leak(`answered what it should have refused: ${JSON.stringify(found)}`);
};

/** What shoppers do, and what goes wrong meanwhile. Each throws a {@link Leak} when anything of another's comes back. */
export const OPERATIONS = {
  async orders(me: Shopper) {
    const { orders, total } = await getOrders(me.identity, { limit: 5 });
    requireOwn(
      me,
      orders.map((order) => order.number),
    );
    requireCount(me, total);
  },
  async purchases(me: Shopper) {
    const { purchases } = await searchPurchases(me.identity, { limit: 5 });
    requireOwn(
      me,
      purchases.map((purchase) => purchase.orderNumber),
    );
  },
  async withoutWhere(me: Shopper) {
    const rows = await withIdentity(me.identity, (tx) => tx.order.findMany());
    requireOwn(
      me,
      rows.map((row) => row.number),
    );
    requireCount(me, rows.length);
  },
  async whoAmI(me: Shopper) {
    const [row] = await withIdentity(
      me.identity,
      (tx) =>
        tx.$queryRaw<
          { user_id: string; tenant_id: string }[]
        >`select tenant_id, user_id::text from identity.claims()`,
    );
    if (row!.user_id !== me.identity.userId || row!.tenant_id !== me.identity.tenantId)
      throw new Leak(`${me.mark} was taken for ${row!.tenant_id} ${row!.user_id}`);
  },
  async say(me: Shopper, _other: Shopper) {
    const message = { id: newId(), role: "user" as const, parts: [{ type: "text", text: me.mark }] };
    await addMessage(me.identity, me.chatId, message, me.mark);
    me.said++;
  },
  async read(me: Shopper) {
    requireMark(me, await listChats(me.identity));
    const chat = await getChat(me.identity, me.chatId);
    requireMark(me, chat);
    requireMark(me, await listReceipts(me.identity, me.chatId));
  },
  async record(me: Shopper) {
    await getOrders(
      me.identity,
      { limit: 1 },
      { tool: me.mark.slice(0, 60), effect: "read", chatId: me.chatId, rowIds: () => [me.mark] },
    );
  },
  pryIntoChat: (me: Shopper, other: Shopper) => refusedAs("not_found", getChat(me.identity, other.chatId)),
  pryIntoOrder: (me: Shopper, other: Shopper) =>
    refusedAs("not_found", getOrders(me.identity, { number: [...other.numbers][0]! })),
  async writeForAnother(me: Shopper, { identity, chatId }: Shopper) {
    const data = {
      tenantId: identity.tenantId,
      userId: identity.userId,
      id: newId(),
      chatId,
      role: "user",
      parts: [me.mark],
    };
    await refusedAs(
      "not_found",
      withIdentity(me.identity, (tx) => tx.message.create({ data })),
    );
  },
  async rollBack(me: Shopper) {
    const change = new Error("changed my mind");
    const { tenantId, userId } = me.identity;
    const done = withIdentity(me.identity, async (tx) => {
      await tx.chat.create({ data: { tenantId, userId, id: newId(), title: "undone" } });
      throw change;
    });
    await done.catch((error: unknown) => {
      if (error !== change) throw error;
    });
  },
  async runOutOfTime(me: Shopper) {
    const slow = withIdentity(me.identity, async (tx) => {
      await tx.$executeRaw`set local statement_timeout = 20`;
      await tx.$queryRaw`select pg_sleep(2)::text`;
    });
    const ended = await slow.then(
      () => false,
      () => true,
    );
    if (!ended) throw new Error("A statement ran longer than it may.");
  },
  /** Somebody closes the tab: nobody waits for the answer, which still comes to nobody else. */
  async leaveEarly(me: Shopper) {
    const answer = OPERATIONS.orders(me);
    abandoned.push(answer);
    // Heard in the end, by whoever waits for all that was abandoned.
    answer.catch(() => undefined);
    await Promise.race([answer.catch(() => undefined), sleep(1)]);
  },
  /** Leaves behind, at session level, what the next one on this connection must not meet. */
  async leaveDirt(me: Shopper) {
    await withIdentity(me.identity, async (tx) => {
      await tx.$executeRawUnsafe("set search_path = pg_catalog");
      await tx.$executeRawUnsafe("set session time zone 'Asia/Tokyo'");
      await tx.$queryRaw`select set_config('orchard.token', current_setting('orchard.token'), false)`;
    });
  },
} satisfies Record<string, (me: Shopper, other: Shopper) => Promise<unknown>>;

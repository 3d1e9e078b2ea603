import { randomUUID } from "node:crypto";
import { Session } from "./session.ts";
import type { Known, Person, Stage } from "./stage.ts";

/**
 * A question that reads nothing of the victim's and might still tell, by its error, count or plan, whether a guess is
 * right. It is asked about the victim and about nobody; the two answers must be the same.
 */
export type Oracle = {
  name: string;
  abuses: string;
  ask: (guess: Known, asker: Known) => string[];
  /** Asked about the attacker's own, the answer does differ from that about nobody: the question is apt. */
  tellsOwn: boolean;
};

const estimate =
  (condition: (guess: Known) => string, table = "orders"): Oracle["ask"] =>
  (guess) => [`explain select * from ${table} where ${condition(guess)}`];
// Without what differs from one run to the next.
const EXPLAIN = "explain (analyze, costs off, timing off, summary off, buffers off)";
/** With each kind of plan the planner can be pressed into. */
const counted =
  (query: (guess: Known) => string): Oracle["ask"] =>
  (guess) => [
    "set local enable_seqscan = off",
    `${EXPLAIN} ${query(guess)}`,
    "set local enable_bitmapscan = off",
    `${EXPLAIN} ${query(guess)}`,
  ];

const FETCHED = "select coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = 'chats'";

export const ORACLES: Oracle[] = [
  {
    name: "a chat's key",
    abuses: "a unique key answers before the policy",
    ask: (guess) => [
      `insert into chats (tenant_id, user_id, id, title) values ('${guess.tenantId}', '${guess.userId}', '${guess.chatId}', 'x')`,
    ],
    tellsOwn: true,
  },
  {
    name: "a chat's key, on conflict do nothing",
    abuses: "ON CONFLICT passes over a row that is there",
    ask: (guess, asker) => [
      `insert into chats (tenant_id, user_id, id, title) values ('${guess.tenantId}', '${asker.userId}', '${guess.chatId}', 'x') on conflict do nothing returning 1 as made`,
    ],
    tellsOwn: true,
  },
  {
    name: "a chat to hang a message on",
    abuses: "a foreign key says which parent exists",
    ask: (guess, asker) => [
      `insert into messages (tenant_id, user_id, id, chat_id, role, parts)
       values ('${asker.tenantId}', '${asker.userId}', gen_random_uuid(), '${guess.chatId}', 'user', '[]')`,
    ],
    tellsOwn: true,
  },
  {
    name: "a tool call recorded about a chat",
    abuses: "a trusted function's foreign keys",
    ask: (guess) => [
      `select audit.record_tool_call(gen_random_uuid(), '${guess.chatId}', null, 'x', 'read', 'succeeded', '{}', 1)`,
    ],
    // Chat and message are plain ids there: the audit outlives them, and so says nothing about them.
    tellsOwn: false,
  },
  {
    name: "an order's number, by division by zero",
    abuses: "an error in a condition that runs before the policy",
    ask: (guess) => [
      `select 1 / (case when number = '${guess.number}' then 0 else 1 end) as asked from orders`,
    ],
    tellsOwn: true,
  },
  {
    name: "a person's order, by a failing cast",
    abuses: "an error in a condition that runs before the policy",
    ask: (guess) => [`select 1 from orders where user_id = '${guess.userId}' and number::int = 1`],
    tellsOwn: true,
  },
  {
    name: "an order's number, by asking for its lock",
    abuses: "FOR UPDATE NOWAIT",
    ask: (guess) => [`select 1 as found from chats where id = '${guess.chatId}' for update nowait`],
    tellsOwn: true,
  },
  {
    name: "how many orders a person has, by estimate",
    abuses: "EXPLAIN answers from samples of all rows",
    ask: estimate(({ userId }) => `user_id = '${userId}'`),
    tellsOwn: false,
  },
  {
    name: "how many orders are near a person's id, by estimate",
    abuses: "EXPLAIN answers from a histogram of all rows",
    ask: estimate(({ userId }) => `user_id >= '${userId}' and user_id <= '${userId}'`),
    tellsOwn: false,
  },
  {
    name: "how many rows another store has, by estimate",
    abuses: "EXPLAIN answers from the most common values of all rows",
    ask: estimate(({ tenantId }) => `tenant_id >= '${tenantId}' and tenant_id <= '${tenantId}'`),
    tellsOwn: false,
  },
  {
    name: "what another store sells, by estimate",
    abuses: "EXPLAIN answers from samples of all rows",
    ask: estimate(({ tenantId }) => `tenant_id >= '${tenantId}' and price_cents < 5000`, "products"),
    tellsOwn: false,
  },
  {
    name: "an address with an account, by rows removed",
    abuses: "EXPLAIN ANALYZE counts what the policy removed after an index found it",
    ask: counted(({ email }) => `select name from users where email = '${email}'`),
    tellsOwn: true,
  },
  {
    name: "an address with an account, by rows removed, in lower case",
    abuses: "EXPLAIN ANALYZE over the unique index on lower(email)",
    ask: counted(({ email }) => `select name from users where lower(email) = '${email}'`),
    tellsOwn: true,
  },
  {
    name: "an order's number, by rows removed",
    abuses: "EXPLAIN ANALYZE counts what the policy removed after an index found it",
    ask: counted(({ number }) => `select number from orders where number = '${number}' order by number`),
    tellsOwn: true,
  },
  {
    name: "an order's number, by rows removed, in upper case",
    abuses: "EXPLAIN ANALYZE over the unique index on upper(number)",
    ask: counted(({ number }) => `select number from orders where upper(number) = '${number}'`),
    tellsOwn: true,
  },
  {
    name: "a person's chats, by rows removed",
    abuses: "EXPLAIN ANALYZE over a range of ids",
    ask: counted(
      ({ userId }) => `select id from chats where user_id >= '${userId}' and user_id <= '${userId}'`,
    ),
    tellsOwn: true,
  },
  {
    name: "a chat by id, by rows fetched",
    abuses: "pg_stat_xact_user_tables counts what this transaction's indexes found",
    ask: (guess) => [
      "set local enable_seqscan = off",
      `select set_config('intruder.before', (${FETCHED})::text, true) is not null as counted`,
      `select from chats where id = '${guess.chatId}'`,
      `select (${FETCHED}) - current_setting('intruder.before')::int as fetched`,
    ],
    tellsOwn: true,
  },
];

/** Nobody's facts, of the same shape as the victim's. */
export function invent({ known }: Person): Known {
  return {
    ...known,
    userId: randomUUID(),
    chatId: randomUUID(),
    orderId: randomUUID(),
    email: `nobody-${randomUUID()}@example.com`,
    number: `${known.number.slice(0, 3)}99999`,
  };
}

/** What came back, with the guesses themselves taken out. The transaction is undone. */
export async function answer(stage: Stage, { ask }: Oracle, guess: Known): Promise<string> {
  const session = new Session(stage.storefront);
  await session.client.connect();
  try {
    await session.begin(stage);
    for (const sql of ask(guess, stage.attacker.known)) await session.run(sql);
  } catch (error) {
    session.hearError(error);
  } finally {
    await session.client.query("rollback");
    await session.client.end();
  }
  return Object.values(guess).reduce((text, value) => text.replaceAll(value, "…"), session.learnt);
}

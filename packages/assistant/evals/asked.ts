import type { ModelMessage } from "ai";
import { dayIn, type Clock } from "@orchard/domain/clock";
import type { Identity } from "@orchard/domain/identity";
import type { Tenant } from "@orchard/domain/tenant";
import { newId } from "@orchard/domain/ids";
import { addMessage } from "@orchard/core/chats/mutations";
import { getStore, visitorOf } from "@orchard/core/tenants/data";
import { withIdentity } from "@orchard/db/with-identity";
import { actor } from "@orchard/db/testing";
import { createAssistant } from "../src/agent.ts";
import type { Question, TruthRow } from "./question.ts";
import { withRelations } from "./relations.ts";

/** A call of a tool; `found` when it brought something to answer from, `code` when it was refused or has to be agreed to. */
type Call = { tool: string; input: unknown; found: boolean; code?: string };

/** One question with its answer and everything the answer is held against. */
export type Asked = {
  question: Question;
  text: string;
  answer: string;
  calls: Call[];
  truth: TruthRow[];
  facts: Facts;
};

/** What is true whatever was asked: the store, its products, and the asker's orders with their days. */
export type Facts = {
  store: Tenant;
  products: Map<string, { id: string; title: string; price: number; stock: number }>;
  orders: Map<string, { day: string }>;
  /** What the store's categories and attributes are called, by the key a tool's input names them with. */
  vocabulary: { key: string; label: string; words: string }[];
};

const identityOf = ({ store, as }: Pick<Question, "store" | "as">): Identity =>
  as === "visitor" ? visitorOf(store) : actor(store, as);

/** Asks the assistant as that person, and the database independently of it. */
export async function askQuestion(question: Question, clock: Clock): Promise<Asked> {
  const identity = identityOf(question);
  const store = await getStore(identity);
  const facts = await readFacts(identity, store);
  const number = question.text.includes("{order}")
    ? await latestOrder(actor(question.store, question.orderOf ?? question.as))
    : "";
  const fill = (text: string) => text.replaceAll("{order}", number);
  const text = fill(question.text);

  // What changes something is done in a chat only, where it can be agreed to; each question has one of its own.
  const chatId = newId();
  const opening = { id: newId(), role: "user" as const, parts: [{ type: "text", text }] };
  await addMessage(identity, chatId, opening, text);
  const agent = await createAssistant(identity, { clock, chatId });
  const messages: ModelMessage[] = [];
  for (const content of question.before ?? []) {
    messages.push({ role: "user", content });
    messages.push(...(await agent.generate({ messages })).responseMessages);
  }
  const result = await agent.generate({ messages: [...messages, { role: "user", content: text }] });
  const calls = result.steps.flatMap((step) =>
    step.toolCalls.map(({ toolCallId, toolName, input }) => {
      const output = step.toolResults.find((each) => each.toolCallId === toolCallId)?.output;
      const { code } = (output ?? {}) as { code?: string };
      return { tool: toolName, input, found: isFound(toolName, output), ...(code ? { code } : {}) };
    }),
  );
  const truth = await readTruth(identity, question.truth, clock, store.timeZone);
  const said = {
    ...question,
    must: question.must?.map(fill),
    never: question.never?.map(fill),
    ...(question.calls && { calls: JSON.parse(fill(JSON.stringify(question.calls))) as Question["calls"] }),
  };
  return { question: said, text, answer: result.text, calls, truth, facts };
}

/** The truth of a question: SQL with everything about the asker bound, under the asker's own identity. */
async function readTruth(
  identity: Identity,
  truth: string | undefined,
  clock: Clock,
  timeZone: string,
): Promise<TruthRow[]> {
  if (!truth) return [];
  const today = dayIn(clock.now(), timeZone);
  return withIdentity(identity, (tx) =>
    tx.$queryRawUnsafe<TruthRow[]>(withRelations(truth), identity.userId, today, timeZone),
  );
}

const WRITES = /_(add|update|cancel|request|reorder|remember|forget)$/;

/** True when a result holds at least one row, or what was asked for was done or waits for agreement. */
function isFound(tool: string, output: unknown): boolean {
  const { ok, code, data } = (output ?? {}) as {
    ok?: boolean;
    code?: string;
    data?: Record<string, unknown>;
  };
  if (WRITES.test(tool)) return ok === true || code === "approval_needed";
  return (
    ok === true &&
    Object.values(data ?? {}).some((value) =>
      Array.isArray(value) ? value.length > 0 : typeof value === "object",
    )
  );
}

async function readFacts(identity: Identity, store: Tenant): Promise<Facts> {
  return withIdentity(identity, async (tx) => {
    const products = await tx.$queryRaw<
      { id: string; slug: string; title: string; price: number; stock: number }[]
    >`
      select id, slug, title, price_cents as price, stock from products`;
    const orders =
      identity.role === "visitor"
        ? []
        : await tx.$queryRaw<{ number: string; day: string }[]>`
            select number, (placed_at at time zone ${store.timeZone})::date::text as day from orders
            where user_id = ${identity.userId}::uuid`;
    const vocabulary = await tx.$queryRaw<Facts["vocabulary"]>`
      select slug as key, name as label, concat_ws(' ', name, singular, array_to_string(synonyms, ' ')) as words from categories
      union all
      select d.name, d.label, concat_ws(' ', d.label, d.unit, array_to_string(d.synonyms, ' '), string_agg(distinct a.text_value, ' '))
      from attribute_definitions d left join product_attributes a on a.name = d.name group by d.name, d.label, d.unit, d.synonyms`;
    return {
      store,
      vocabulary,
      products: new Map(products.map(({ slug, ...rest }) => [slug, rest])),
      orders: new Map(orders.map(({ number, day }) => [number, { day }])),
    };
  });
}

async function latestOrder(identity: Identity): Promise<string> {
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ number: string }[]>`
    select number from orders where user_id = ${identity.userId}::uuid order by placed_at desc, id limit 1`,
  );
  return row!.number;
}

import { linksAmong } from "@orchard/assistant/answer-links";
import { parseMarkdown } from "@orchard/ui/assistant/markdown-parser";
import type { Rung } from "../rung.ts";
import { setting } from "./4-setting.ts";

/**
 * Orchard's own path: its tables and policies, under a token that the database itself verifies. The hole in the search
 * is still there: the database has to hold without the tool's help. Nobody approved anything in the lab.
 */
export const signed: Rung = {
  ...setting,
  level: 5,
  title: "Signed",
  idea: "The database verifies a signed identity for each statement, and asks for approvals itself.",
  realCode: "prisma/policies/10-identity.sql",
  path: "a signed token",
  tables: {
    orders:
      "(select tenant_id as tenant, user_id::text as customer, number, status from public.orders) as orders",
    memories: "public.memories",
  },
  cancelOrder({ sql }, number) {
    return sql("select shop.cancel_order($1) as status", [number]);
  },
  hangMessage({ sql, session }, chat, text) {
    return sql(
      `insert into public.messages (tenant_id, user_id, id, chat_id, role, parts)
       values ($1, $2, gen_random_uuid(), $3, 'user', $4) returning user_id::text as customer`,
      [session.tenant, session.customer, chat, JSON.stringify([{ type: "text", text }])],
    );
  },
  // What was said is what the database has kept, under the policies; the browser sends its new message only.
  history({ sql }, chat) {
    return sql(
      `select user_id::text as customer, parts -> 0 ->> 'text' as text from public.messages
       where chat_id = $1 order by created_at`,
      [chat],
    );
  },
  searchHelp({ sql, session }, words) {
    return sql(
      `select $2::text as tenant, body as text
       from catalog.search_documents($1, null, null, 1, null, 5)`,
      [words, session.tenant],
    );
  },
  // Compared among one's own only, and exactly: nobody else's move the result.
  recall({ sql }, point) {
    return sql(
      `select user_id::text as customer, text from public.memories
       order by embedding operator(public.<=>)
         (array[cos($1), sin($1)]::real[] || array_fill(0::real, array[510]))::public.halfvec(512) limit 3`,
      [point],
    );
  },
  // Personal pages are `private, no-store`: there is no cache to find one in.
  ordersPage(call) {
    return this.listOrders(call);
  },
  // An answer is parsed into what it may consist of; no part of that has an address of its own, so it stays text.
  fetches(answer) {
    const parts = JSON.stringify(parseMarkdown(answer), (key, value: unknown) =>
      key === "text" ? undefined : value,
    );
    return [...parts.matchAll(/https?:[^"]+/g)].map(([address]) => address);
  },
  // Only what our own tools found in this conversation can be a link.
  mayLinkTo: (slug) => linksAmong([], "aperture").product(slug) !== undefined,
};

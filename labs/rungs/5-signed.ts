import { linksAmong } from "@orchard/assistant/answer-links";
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
  // Only what our own tools found in this conversation can be a link.
  mayLinkTo: (slug) => linksAmong([], "aperture").product(slug) !== undefined,
};

import type { Rung } from "../rung.ts";

/** The app's own identity reads everything, and whose data is wanted is what the request or the model says. */
export const trusting: Rung = {
  level: 0,
  title: "Trusting",
  idea: "The app's identity reads; the customer's id comes from the request or from the model.",
  realCode: "packages/assistant/src/tools/define-tool.ts",
  instructions: "You are a helpful shopping assistant.",
  path: "the app's identity",
  tables: { orders: "lab.orders", memories: "lab.memories" },
  admits: () => true,
  releases: () => true,
  listOrders({ sql, session, claimed }) {
    return sql(`select * from ${this.tables.orders} where customer = $1`, [
      claimed.customer ?? session.customer,
    ]);
  },
  getOrder({ sql }, number) {
    return sql(`select * from ${this.tables.orders} where number = $1`, [number]);
  },
  findOrders({ sql, session, claimed }, words) {
    return sql(`select * from ${this.tables.orders} where customer = $1 and status like $2`, [
      claimed.customer ?? session.customer,
      `%${words}%`,
    ]);
  },
  everyOrderForStaff({ sql, session, claimed }) {
    return sql(`select * from ${this.tables.orders} where tenant = $1`, [claimed.tenant ?? session.tenant]);
  },
  cancelOrder({ sql }, number) {
    return sql(`update ${this.tables.orders} set status = 'cancelled' where number = $1 returning *`, [
      number,
    ]);
  },
  hangMessage({ sql, session }, chat, text) {
    return sql(
      "insert into lab.messages (tenant, customer, chat, text) values ($1, $2, $3, $4) returning *",
      [session.tenant, session.customer, chat, text],
    );
  },
  // What the browser sends along is taken for what was said.
  history: async (_call, _chat, sent) => [{ text: sent }],
  // One index for all stores: it answers with what is nearest, whoever put it there.
  searchHelp({ sql }, words) {
    return sql("select tenant, text from lab.help where text ilike $1", [`%${words}%`]);
  },
  // The nearest of everybody, and then those that may be seen.
  recall({ sql, session }, point) {
    return sql(
      `select customer, text from (select * from ${this.tables.memories} order by abs(place - $1) limit 3) near
       where customer = $2`,
      [point, session.customer],
    );
  },
  async ordersPage(call, cache) {
    const page = cache.get("/orders") ?? (await this.listOrders(call));
    cache.set("/orders", page);
    return page;
  },
  mayLinkTo: () => true,
  fetches: (answer) => [...answer.matchAll(/!\[[^\]]*\]\((https?:[^)]+)\)/g)].map(([, address]) => address!),
};

/** Somebody in the lab, as their session says. */
export type Person = { tenant: string; customer: string; email: string; staff?: boolean };
export type Row = Record<string, unknown>;
/** One statement as it was sent, with what came back. */
export type Sent = { text: string; values: unknown[]; rows: Row[]; refused?: string };
/** Sends SQL and keeps it in the trace; a refusal of the database is thrown on. */
export type Sql = (text: string, values?: unknown[]) => Promise<Row[]>;
/** What the browser and the model said: anything in it may be a lie. */
export type Claimed = { customer?: string; tenant?: string; approvalId?: string };
type Call = { sql: Sql; session: Person; claimed: Claimed };

/** One design of the same small assistant. */
export type Rung = {
  level: number;
  title: string;
  /** The one idea that it adds to the rung below. */
  idea: string;
  /** Where the real code does this, or does it better. */
  realCode: string;
  instructions: string;
  /** The path its SQL takes into the database. */
  path: "the app's identity" | "a setting" | "a signed token";
  tables: { orders: string; memories: string };
  admits(message: string): boolean;
  releases(answer: string): boolean;
  listOrders(call: Call): Promise<Row[]>;
  getOrder(call: Call, number: string): Promise<Row[]>;
  findOrders(call: Call, words: string): Promise<Row[]>;
  everyOrderForStaff(call: Call): Promise<Row[]>;
  cancelOrder(call: Call, number: string): Promise<Row[]>;
  hangMessage(call: Call, chat: string, text: string): Promise<Row[]>;
  /** What the model is given of a conversation; `sent` is what the browser says was said. */
  history(call: Call, chat: string, sent: string): Promise<Row[]>;
  /** Help texts of the store that say something about the words. */
  searchHelp(call: Call, words: string): Promise<Row[]>;
  /** The three memories nearest to a point. Meanings lie on a line here, or on a circle: few numbers show the same. */
  recall(call: Call, point: number): Promise<Row[]>;
  /** The page of one's own orders, which a cache before the app may keep. */
  ordersPage(call: Call, cache: Map<string, Row[]>): Promise<Row[]>;
  mayLinkTo(slug: string): boolean;
  /** The addresses that a browser is made to fetch by showing an answer. */
  fetches(answer: string): string[];
};

/**
 * Who is asking. An {@link Identity} is minted in one place per door (the session gate of an app, the
 * command line, a test actor) and handed down; nothing below a door ever derives one from input.
 */

/** What an identity may do. A token carries the scopes; the policies in PostgreSQL ask for them by name. */
export const SCOPES = [
  "catalog:read",
  "catalog:write",
  "orders:read",
  "orders:write",
  "guest_orders:read",
  "store_orders:read",
  "store_orders:write",
  "cart:read",
  "cart:write",
  "memories:read",
  "memories:write",
  "saved:read",
  "saved:write",
  "reviews:read",
  "reviews:write",
  "addresses:read",
  "addresses:write",
  "chats:read",
  "chats:write",
  "profile:read",
  "profile:write",
  "preferences:read",
  "mail:read",
  "mail:send",
  "account:erase",
  "help:read",
  "help:write",
  "cases:read",
  "cases:write",
  "people:read",
  "people:write",
  "stores:halt",
  "stores:limit",
  "tenants:read",
  "tenants:write",
  "imports:write",
] as const;
export type Scope = (typeof SCOPES)[number];

/** The job roles a token can name. Each is a PostgreSQL role `orchard_<role>` without a login. */
export const ROLES = ["visitor", "shopper", "assistant", "staff", "operator"] as const;
export type Role = (typeof ROLES)[number];

/** Who can act on a subject's behalf, as in the `act` claim of RFC 8693. */
export type Actor = "assistant" | "cli";

declare const verified: unique symbol;

/** A verified identity. Branded: only {@link mintIdentity} makes one, and only doors call that. */
export type Identity = Readonly<{
  tenantId: string;
  userId: string;
  role: Role;
  scopes: readonly Scope[];
  /** Who acts for the user, the current actor first: `["assistant", "cli"]` is the assistant, started from the command line. */
  actors: readonly Actor[];
  /** Of the assistant: the chat it acts in. Its writes belong to one, and its approvals hold in one. */
  chatId?: string;
  /** Of the assistant, for one transaction: what the person agreed to. The write uses it up. */
  approvalId?: string;
  [verified]: true;
}>;

/** What visitors and shoppers alike may do: look, keep a cart, buy, talk, and be written to. */
const SHOPPING: readonly Scope[] = [
  "catalog:read",
  "cart:read",
  "cart:write",
  "saved:read",
  "saved:write",
  "orders:write",
  "chats:read",
  "chats:write",
  "mail:read",
  "mail:send",
];

const ROLE_SCOPES: Record<Role, readonly Scope[]> = {
  // What a guest bought has a scope of its own, which is never delegated: a visitor's assistant has no orders.
  visitor: [...SHOPPING, "guest_orders:read"],
  // Not account:erase: the gate gives that for one request, to somebody who has just proven again who they are.
  shopper: [
    ...SHOPPING,
    "orders:read",
    "reviews:read",
    "reviews:write",
    "addresses:read",
    "addresses:write",
    "profile:read",
    "profile:write",
    "preferences:read",
    "memories:read",
    "memories:write",
  ],
  // Nothing here changes anything by itself: what the assistant may write without asking, the database decides.
  assistant: [
    "catalog:read",
    "orders:read",
    "cart:read",
    "cart:write",
    "preferences:read",
    "memories:read",
    "memories:write",
  ],
  // Not imports:write: only the command that imports gives it, for one run.
  staff: [
    "catalog:read",
    "catalog:write",
    "store_orders:read",
    "store_orders:write",
    "profile:read",
    "help:read",
    "help:write",
    "cases:read",
    "cases:write",
    "people:read",
    "people:write",
    "tenants:read",
    "tenants:write",
  ],
  operator: [
    "profile:read",
    "cases:read",
    "cases:write",
    "people:read",
    "people:write",
    "stores:halt",
    "stores:limit",
    "tenants:read",
  ],
};

/**
 * Mints an identity from facts a door has verified (a session row, a signed visitor cookie).
 * Never call it with anything that came from a body, header, prompt or query string.
 */
export function mintIdentity(facts: {
  tenantId: string;
  userId: string;
  role: Role;
  scopes?: readonly Scope[];
  actors?: readonly Actor[];
  chatId?: string | undefined;
  approvalId?: string | undefined;
}): Identity {
  const { tenantId, userId, role, scopes = ROLE_SCOPES[role], actors = [], chatId, approvalId } = facts;
  const act = { ...(chatId ? { chatId } : {}), ...(approvalId ? { approvalId } : {}) };
  return { tenantId, userId, role, scopes, actors, ...act } as Identity;
}

/**
 * The same person, with the assistant acting for them and fewer scopes than they hold themselves:
 * an intersection, so delegation can only take away.
 */
export function delegateToAssistant(identity: Identity, chatId?: string): Identity {
  const scopes = ROLE_SCOPES.assistant.filter((scope) => identity.scopes.includes(scope));
  const actors: Actor[] = ["assistant", ...identity.actors];
  const { tenantId, userId } = identity;
  return mintIdentity({ tenantId, userId, role: "assistant", scopes, actors, chatId });
}

/**
 * The assistant, for the one transaction in which it does what the person has agreed to: with the scope that the write
 * needs, as far as the person has it. The database knows the approval and refuses anything else.
 */
export function approveForAssistant(
  identity: Identity,
  { chatId, approvalId, scope }: { chatId: string; approvalId: string; scope: Scope },
): Identity {
  const delegated = delegateToAssistant(identity, chatId);
  const scopes = identity.scopes.includes(scope)
    ? [...new Set([...delegated.scopes, scope])]
    : delegated.scopes;
  return mintIdentity({ ...delegated, scopes, approvalId });
}

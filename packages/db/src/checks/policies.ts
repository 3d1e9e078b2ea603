import { type DatabaseCheck, type Finding, type Queryable, statementCheck } from "./check.ts";
import { RELATION, roleName, ROLES } from "./catalogue.ts";
import { everyWayAsks, isVerifiedOnce } from "./policy-text.ts";

/**
 * The policies that are true for every row, by the role they are for, and why that role may have them. Only roles
 * that nobody can become belong here: each runs trusted functions and nothing else.
 */
const ALWAYS_TRUE: Readonly<Record<string, { why: string; policies: readonly string[] }>> = {
  orchard_authenticator: {
    why: "Runs before there is an identity. Each function names its tenant and its person.",
    policies: [
      "credentials.select_authenticator",
      "credentials.insert_authenticator",
      "credentials.update_authenticator",
      "single_use_links.select_authenticator",
      "single_use_links.insert_authenticator",
      "single_use_links.update_authenticator",
      "single_use_links.delete_authenticator",
      "oidc_accounts.select_authenticator",
      "oidc_accounts.insert_authenticator",
      "account_events.insert_authenticator",
      "sessions.select_authenticator",
      "sessions.insert_authenticator",
      "sessions.update_authenticator",
      "sign_in_attempts.select_authenticator",
      "sign_in_attempts.insert_authenticator",
      "sign_in_attempts.delete_authenticator",
    ],
  },
  orchard_catalogue_search: {
    why: "Searches published products. The function takes the tenant from the verified token.",
    policies: ["catalog_index.select_search"],
  },
  orchard_verifier: {
    why: "Asks which tenants this database serves, before anybody's rights are known.",
    policies: ["tenants.select_verifier"],
  },
  orchard_mover: {
    why: "Moves things from one owner to another. Each function takes both from a verified token or a mailed link.",
    policies: [
      "chats.select_mover",
      "chats.update_mover",
      "tool_calls.select_mover",
      "tool_calls.update_mover",
      "mails.select_mover",
      "mails.update_mover",
      "orders.select_mover",
      "orders.update_mover",
      "single_use_links.select_mover",
      "single_use_links.update_mover",
      "account_events.insert_mover",
      "carts.select_mover",
      "carts.insert_mover",
      "carts.update_mover",
      "carts.delete_mover",
      "cart_items.select_mover",
      "cart_items.insert_mover",
      "cart_items.update_mover",
      "saved_items.select_mover",
      "saved_items.insert_mover",
      "saved_items.delete_mover",
      "product_views.select_mover",
      "product_views.insert_mover",
      "product_views.update_mover",
      "product_views.delete_mover",
      "stock_alerts.select_mover",
      "stock_alerts.insert_mover",
      "stock_alerts.delete_mover",
    ],
  },
  orchard_eraser: {
    why: "Erases one account. The function takes whose from the verified token.",
    policies: [
      "users.select_eraser",
      "users.delete_eraser",
      "orders.select_eraser",
      "orders.update_eraser",
      "checkouts.select_eraser",
      "checkouts.update_eraser",
      "checkouts.delete_eraser",
      "returns.select_eraser",
      "returns.update_eraser",
      "carts.select_eraser",
      "carts.delete_eraser",
      "saved_items.select_eraser",
      "saved_items.delete_eraser",
      "product_views.select_eraser",
      "product_views.delete_eraser",
      "stock_alerts.select_eraser",
      "stock_alerts.delete_eraser",
      "reviews.select_eraser",
      "products.select_eraser",
      "products.update_eraser",
      "tool_calls.select_eraser",
      "tool_calls.update_eraser",
      "purchase_vectors.select_eraser",
      "purchase_vectors.delete_eraser",
      "chats.select_eraser",
      "chats.delete_eraser",
      "mails.select_eraser",
      "mails.delete_eraser",
      "single_use_links.select_eraser",
      "single_use_links.delete_eraser",
      "sign_in_attempts.select_eraser",
      "sign_in_attempts.delete_eraser",
      "account_events.select_eraser",
      "account_events.insert_eraser",
      "account_events.delete_eraser",
    ],
  },
  orchard_reporting: {
    why: "Counts for whoever reviews tenants. Column grants keep it from amounts, titles and texts.",
    policies: [
      "users.select_reporting",
      "products.select_reporting",
      "orders.select_reporting",
      "chats.select_reporting",
      "tool_calls.select_reporting",
      "denials.select_reporting",
    ],
  },
};

type Policy = {
  subject: string;
  table: string;
  roles: string[];
  reached: boolean;
  clauses: { text: string; constant: boolean }[];
};

/** Every permissive policy. A clause is constant when it looks at no column and asks for no identity. */
async function listPolicies(database: Queryable): Promise<Policy[]> {
  const { rows } = await database.query(
    `with ${RELATION}, ${ROLES}
     select r.name || '.' || p.polname as subject, r.relname::text as table_name,
       array(select ${roleName("o.oid")} from unnest(p.polroles) o (oid) order by 1) as roles,
       exists (select from unnest(p.polroles) o (oid) where o.oid in (select oid from reachable)) as reached,
       pg_catalog.pg_get_expr(p.polqual, p.polrelid) as using_text, p.polqual::text like '%{VAR %' as using_looks,
       pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as check_text, p.polwithcheck::text like '%{VAR %' as check_looks
     from relation r join pg_catalog.pg_policy p on p.polrelid = r.oid
     where p.polpermissive order by 1`,
  );
  return rows.map((row) => ({
    subject: row["subject"],
    table: row["table_name"],
    roles: row["roles"],
    reached: row["reached"],
    clauses: [
      { text: row["using_text"], looks: row["using_looks"] },
      { text: row["check_text"], looks: row["check_looks"] },
    ]
      .filter(({ text }) => text !== null && text !== "false")
      .map(({ text, looks }) => ({ text, constant: !looks && !everyWayAsks(text) })),
  }));
}

export const policyAlwaysTrue: DatabaseCheck = {
  name: "policy_always_true",
  why: "A policy that is true for every row is no policy, whatever its name says.",
  find: async (database) => {
    const policies = (await listPolicies(database)).filter(({ clauses }) =>
      clauses.some((each) => each.constant),
    );
    const reasoned = Object.entries(ALWAYS_TRUE).flatMap(([role, { policies: names }]) =>
      names.map((name) => `${name} to ${role}`),
    );
    const found = policies.flatMap(({ subject, roles }) => roles.map((role) => `${subject} to ${role}`));
    return [
      ...found
        .filter((each) => !reasoned.includes(each))
        .map((subject) => ({
          subject,
          message: `Policy ${subject} is true for every row, without a reason on record.`,
        })),
      ...reasoned
        .filter((each) => !found.includes(each))
        .map((subject) => ({
          subject,
          message: `Policy ${subject} is not true for every row, or is gone. Take it off the reasoned list.`,
        })),
    ];
  },
};

export const policyWithoutIdentity: DatabaseCheck = {
  name: "policy_without_identity",
  why: "A policy for people that does not ask for the verified identity cannot know whose rows it gives.",
  find: async (database) =>
    (await listPolicies(database)).flatMap(({ subject, reached, clauses }): Finding[] => {
      if (!reached || clauses.every(({ text }) => everyWayAsks(text))) return [];
      return [
        {
          subject,
          message: `Policy ${subject} gives rows without asking identity.me() or identity.claims().`,
        },
      ];
    }),
};

export const policyIdentityUnwrapped: DatabaseCheck = {
  name: "policy_identity_unwrapped",
  why: "An identity asked for per row is verified per row: a thousand rows cost a thousand signatures.",
  find: async (database) =>
    (await listPolicies(database)).flatMap(({ subject, table, clauses }): Finding[] => {
      if (clauses.every(({ text }) => isVerifiedOnce(text, table))) return [];
      return [
        { subject, message: `Policy ${subject} asks for the identity outside one uncorrelated sub-select.` },
      ];
    }),
};

export const writePolicyWithoutCheck = statementCheck(
  "write_policy_without_check",
  "Without WITH CHECK it is left to a default what a written row may say, such as whose it is.",
  `with ${RELATION}
   select r.name || '.' || p.polname as subject from relation r join pg_catalog.pg_policy p on p.polrelid = r.oid
   where p.polcmd in ('a', 'w', '*') and p.polwithcheck is null order by 1`,
  ({ subject }) => `Policy ${subject} writes without WITH CHECK.`,
);

import { tokenFor } from "@orchard/db/testing";
import { type Attack, Session } from "./session.ts";

// Named in full: without a role, not even the schema can be looked into.
const EVERY_ORDER = "select * from public.orders";

/** Becoming somebody else: roles, session authorization, settings, tokens. */
export const BECOMING: Attack[] = [
  ...["orchard_owner", "orchard_verifier", "orchard_authenticator", "orchard_reporting"].map(
    (role): Attack => ({
      name: `takes the role ${role}`,
      abuses: "SET ROLE to a role that trusted functions run as",
      attempt: [`set role ${role}`, EVERY_ORDER],
      expected: "42501",
    }),
  ),
  ...["orchard_staff", "orchard_operator"].map((role): Attack => ({
    name: `takes the role ${role}`,
    abuses: "SET ROLE to a job role of the other app",
    attempt: [`set role ${role}`, "select * from reporting.tenant_overview()"],
    // The embedded engine's one login may take every job role; the token does not name this one.
    expected: { postgres: "42501", embedded: "28000" },
  })),
  ...["orchard_assistant", "orchard_visitor"].map((role): Attack => ({
    name: `takes the role ${role} with a shopper's token`,
    abuses: "SET ROLE to a role this login may take",
    attempt: [`set role ${role}`, "select * from products"],
    expected: "28000",
  })),
  {
    name: "goes back to the login and reads",
    abuses: "RESET ROLE",
    attempt: ["reset role", EVERY_ORDER],
    expected: "42501",
  },
  {
    name: "leaves every role and reads",
    abuses: "SET ROLE NONE",
    attempt: ["set role none", EVERY_ORDER],
    expected: "42501",
  },
  {
    name: "goes back to whom the session began as and reads",
    abuses: "RESET SESSION AUTHORIZATION",
    attempt: ["reset session authorization", EVERY_ORDER],
    expected: "42501",
  },
  ...[
    EVERY_ORDER,
    "select encode(inner_pad, 'hex') from identity.keys",
    "select * from public.credentials",
    "update public.orders set status = 'cancelled' returning *",
  ].map((sql): Attack => ({
    name: `becomes the superuser and tries: ${sql}`,
    abuses: "SET SESSION AUTHORIZATION",
    attempt: ({ superuser }) => [`set session authorization ${superuser}`, sql],
    // Every session of the embedded engine began as the superuser, and may be it again.
    expected: { postgres: "42501", embedded: "leaked" },
    undone: true,
  })),
  {
    name: "becomes the schema's owner and lifts row-level security",
    abuses: "SET SESSION AUTHORIZATION",
    attempt: [
      "set session authorization orchard_owner",
      "alter table public.orders no force row level security",
      EVERY_ORDER,
    ],
    expected: { postgres: "42501", embedded: "leaked" },
    undone: true,
  },
  {
    name: "becomes the sign-in login and looks up a password hash",
    abuses: "SET SESSION AUTHORIZATION",
    attempt: ({ victim: { known } }) => [
      "set session authorization orchard_auth",
      `select * from auth.find_credentials('${known.tenantId}', '${known.email}')`,
    ],
    expected: { postgres: "42501", embedded: "leaked" },
  },
  {
    name: "switches policies off",
    abuses: "the setting row_security",
    attempt: ["set row_security = off", EVERY_ORDER],
    expected: "42501",
  },
  {
    name: "switches triggers and foreign keys off",
    abuses: "the setting session_replication_role",
    attempt: ["set session_replication_role = replica"],
    expected: "42501",
  },
  {
    name: "names the victim in settings of its own",
    abuses: "set_config: settings prove nothing",
    attempt: ({ victim: { known } }) => [
      `select set_config('orchard.user_id', '${known.userId}', true), set_config('app.user_id', '${known.userId}', true)`,
      EVERY_ORDER,
    ],
    expected: "own rows",
  },
  {
    name: "drops the token",
    abuses: "RESET of the token's setting",
    attempt: ["reset orchard.token", EVERY_ORDER],
    expected: "nothing",
  },
  {
    name: "writes the victim's id into its own token",
    abuses: "set_config of an altered token",
    attempt: {
      through: async (session, { attacker, victim }) => {
        const [header, payload, signature] = (await tokenFor(attacker.identity)).split(".");
        const claims = {
          ...JSON.parse(Buffer.from(payload!, "base64url").toString()),
          sub: victim.known.userId,
        };
        const altered = Buffer.from(JSON.stringify(claims)).toString("base64url");
        await session.run("select set_config('orchard.token', $1, true)", [
          `${header}.${altered}.${signature}`,
        ]);
        await session.run(EVERY_ORDER);
      },
    },
    expected: "28000",
  },
  {
    name: "puts words of its own in place of the verification",
    abuses: "CREATE OR REPLACE FUNCTION",
    attempt: [
      "create or replace function identity.me(scope text) returns table (tenant_id text, user_id uuid) language sql as 'select tenant_id, user_id from orders'",
    ],
    expected: "42501",
  },
  {
    name: "searches other sessions for the victim's token and words",
    abuses: "pg_stat_activity while the victim's transaction is open",
    attempt: {
      through: async (session, stage) => {
        // One session underneath: nobody else can be in a transaction at the same time.
        const other = new Session(stage.storefront);
        if (stage.database.engine === "postgres") {
          await other.client.connect();
          await other.begin(stage, stage.victim);
          await other.run(`select '${stage.secrets[0]}' as said`);
        }
        await session.run("reset role");
        await session.run("select * from pg_stat_activity");
        await session.run("select pg_stat_get_backend_activity(i) from pg_stat_get_backend_idset() i");
        await other.client.end();
      },
    },
    expected: "nothing",
  },
  {
    name: "makes other sessions show what they run",
    abuses: "the setting track_activities",
    attempt: ["set track_activities = on"],
    expected: "42501",
  },
  {
    name: "ends the transaction and goes on without it",
    abuses: "COMMIT in the middle",
    attempt: ["commit", EVERY_ORDER],
    expected: "42501",
  },
  {
    name: "ends the transaction and takes the role for the whole session",
    abuses: "COMMIT, then SET ROLE without a token",
    attempt: ["commit", "set role orchard_shopper", "select * from public.orders", "reset role"],
    expected: "nothing",
  },
  ...[
    "alter role orchard_storefront superuser",
    "alter role orchard_shopper bypassrls",
    "alter role orchard_storefront in database postgres set role = 'orchard_owner'",
    "grant orchard_owner to orchard_storefront",
    "grant orchard_operator to orchard_shopper",
    "create role orchard_intruder login superuser",
    "alter table orders disable row level security",
    "alter table orders owner to orchard_shopper",
    "create policy everybody on orders for select to public using (true)",
    "drop policy select_own on orders",
    "grant select on credentials to orchard_shopper",
    "drop owned by orchard_shopper",
    "create event trigger intruder on ddl_command_end execute function version()",
  ].map((sql): Attack => ({
    name: `tries: ${sql}`,
    abuses: "statements that change who may do what",
    attempt: [sql],
    expected: "42501",
  })),
  {
    name: "changes the server's settings",
    abuses: "ALTER SYSTEM",
    attempt: ["commit", "alter system set row_security = off"],
    expected: "42501",
  },
];

import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyOf } from "@orchard/db/testing";
import { reportTally } from "../tally.ts";
import { type Accepted, forgeries, type Forgery, KINDS, type SigningKey } from "./forgery.ts";

// Whoever writes tokens of their own: accepted if and only if the real key signed sound claims for the role that asks.
const engine = process.env["ORCHARD_TEST_ENGINE"] === "postgres" ? "postgres" : "embedded";
const BATCH = 500;
const batches = Math.ceil(Number(process.env["ORCHARD_FORGERIES"] ?? 5000) / BATCH);
const tally = { attacker: "forged tokens", engine, cases: 0, leaks: 0 };

// One round trip for many tokens: each in a savepoint of its own, with the role and the setting that the app sets.
const TRY_ALL = `do $$
declare
  attempt jsonb;
  verdict text;
  verdicts text[] := '{}';
begin
  for attempt in select * from jsonb_array_elements(current_setting('forger.attempts')::jsonb) loop
    begin
      perform set_config('role', 'orchard_' || (attempt ->> 'role'), true);
      perform set_config('orchard.token', attempt ->> 'token', true);
      select json_build_object('tenant', c.tenant_id, 'user', c.user_id, 'role', c.role, 'scopes', c.scopes, 'actors', c.actors)
        into verdict from identity.claims() c;
      -- The savepoint ends here, with what it has set.
      raise exception using errcode = 'P0001', message = coalesce(verdict, 'nobody');
    exception when others then
      verdicts := verdicts || (sqlstate || ' ' || sqlerrm);
    end;
  end loop;
  perform set_config('forger.verdicts', to_json(verdicts)::text, true);
end $$`;

let keys: SigningKey[];
const clients: Record<string, pg.Client> = {};

beforeAll(async () => {
  keys = [keyOf("storefront"), keyOf("admin")];
  for (const { app } of keys) {
    const client = new pg.Client({
      connectionString: process.env[`ORCHARD_${app.toUpperCase()}_DATABASE_URL`]!,
    });
    await client.connect();
    clients[app] = client;
  }
});
afterAll(async () => {
  await Promise.all(Object.values(clients).map((client) => client.end()));
  reportTally(tally);
});

/** The verdict on each token through one app's login: an identity, or why not. */
async function judgeAll(app: string, attempts: Forgery[]): Promise<(Accepted | string)[]> {
  const client = clients[app]!;
  await client.query("begin");
  try {
    await client.query("select set_config('forger.attempts', $1, true)", [
      JSON.stringify(attempts.map(({ token, role }) => ({ token, role }))),
    ]);
    await client.query(TRY_ALL);
    const { rows } = await client.query("select current_setting('forger.verdicts') as verdicts");
    return (JSON.parse(rows[0].verdicts) as string[]).map((verdict) =>
      verdict.startsWith("P0001 {") ? (JSON.parse(verdict.slice(6)) as Accepted) : verdict,
    );
  } finally {
    await client.query("rollback");
  }
}

test(`of ${batches * BATCH} tokens, those are accepted that the real key signed over sound claims, and no other`, async () => {
  const tried: Record<string, number> = {};
  const refusals: Record<string, number> = {};
  let accepted = 0;
  const now = () => Math.floor(Date.now() / 1000);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("storefront", "admin"),
      fc.array(forgeries(keys, now), { minLength: BATCH, maxLength: BATCH, size: "max" }),
      async (app, attempts) => {
        const began = now();
        const verdicts = await judgeAll(app, attempts);
        tally.cases += attempts.length;
        const wrong = attempts.flatMap((attempt, index) => {
          const verdict = verdicts[index]!;
          tried[attempt.kind] = (tried[attempt.kind] ?? 0) + 1;
          const isIdentity = typeof verdict !== "string";
          if (isIdentity) accepted++;
          else refusals[verdict] = (refusals[verdict] ?? 0) + 1;
          // A login that may not take a role refuses before the token is looked at; a token that expired while its
          // batch was under way may have been judged before or after.
          const due = [began, now()].map((instant) =>
            reaches(app, attempt.role) ? attempt.soundAt(instant) : null,
          );
          const found = JSON.stringify(isIdentity ? verdict : null);
          if (due.some((each) => JSON.stringify(each) === found)) return [];
          if (isIdentity) tally.leaks++;
          return [{ token: attempt.token, role: attempt.role, kind: attempt.kind, due, verdict }];
        });
        expect(wrong).toEqual([]);
      },
    ),
    {
      numRuns: batches, // The wrong ones are named one by one; making the batch smaller would say no more.
      endOnFailure: true,
    },
  );
  // Nothing of this means much unless every kind was tried, and sound tokens among them.
  expect(Object.keys(tried).toSorted()).toEqual(KINDS.toSorted());
  expect(accepted).toBeGreaterThan(tally.cases / 50);
  const reasons = Object.keys(refusals).join("\n");
  for (const reason of [
    "shape",
    "header",
    "signature",
    "issuer",
    "audience",
    "times",
    "expired",
    "lifetime",
    "not yet valid",
    "role of key",
    "role of session",
    "tenant",
    "tenant not served here",
    "scope",
    "actor",
    "encoding",
  ])
    expect(reasons, `refused for its ${reason}`).toContain(`identity token refused: ${reason}`);
  // No reason repeats anything of the token.
  expect(Object.keys(refusals).length).toBeLessThan(40);
}, 600_000);

const STOREFRONT = ["visitor", "shopper", "assistant"];
/** The embedded engine's one login may take every job role. */
const reaches = (app: string, role: string) =>
  engine === "embedded" || (app === "storefront") === STOREFRONT.includes(role);

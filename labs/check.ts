import { asAdministrator } from "@orchard/testing/administrator";
import type { Attack } from "./attack.ts";
import type { Exercise, Work } from "./exercises.ts";
import type { Claimed, Person, Row, Rung } from "./rung.ts";
import { attackRung, ownersOf } from "./run.ts";
import { openPath, restore, type Stage } from "./stage.ts";

/** One thing that was tried at an attendee's design, and how it came out. */
export type Finding = { holds: boolean; what: string };

/** Attacks an attendee's design, and sees that what it is for still works. */
export async function checkWork(
  stage: Stage,
  exercise: Exercise,
  { rung, policy }: Work,
): Promise<Finding[]> {
  if (policy !== undefined) {
    const problem = await applyPolicy(stage, policy);
    if (problem) return [{ holds: false, what: `The policy was not accepted: ${problem}` }];
  }
  const findings = [await showsOwnOrders(stage, rung)];
  if (exercise.keeps) findings.push(await KEPT[exercise.keeps](stage, rung));
  const onPostgres = stage.database.engine === "postgres" ? (exercise.onPostgres ?? []) : [];
  for (const attack of [...exercise.attacks, ...onPostgres]) findings.push(await ends(stage, rung, attack));
  return findings;
}

/** Runs SQL on the table of exercise 4 alone: what fails is undone, and said. */
async function applyPolicy(stage: Stage, policy: string): Promise<string | undefined> {
  try {
    await asAdministrator(stage.database, async (client) => {
      await client.query("alter table lab.practice_orders disable row level security");
      await client.query("drop policy if exists own on lab.practice_orders");
      await client.query(policy);
    });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function ends(stage: Stage, rung: Rung, attack: Attack): Promise<Finding> {
  const { verdict, answer, sql } = await attackRung(stage, rung, attack);
  if (verdict === "held") return { holds: true, what: `${attack.name} ends here` };
  const others = Array.isArray(answer)
    ? answer.filter((row) => row["customer"] && row["customer"] !== stage.attacker.customer)
    : [];
  const leaked =
    others.length > 0 ? `: ${others.length} rows of ${ownersOf(others).length} others came back` : "";
  const last = sql.at(-1)?.text.replace(/\s+/g, " ");
  return {
    holds: false,
    what: `${attack.name} gets through${leaked}. ${attack.abuses}${last ? `\n      ${last}` : ""}`,
  };
}

async function showsOwnOrders(stage: Stage, rung: Rung): Promise<Finding> {
  return use(stage, rung, stage.attacker, {}, "shoppers see their own orders", async (call) => {
    const rows = await rung.listOrders(call);
    const own = rows.filter((row) => row["customer"] === stage.attacker.customer);
    return own.length > 0 || "it lists none of one's own orders";
  });
}

const KEPT: Record<NonNullable<Exercise["keeps"]>, (stage: Stage, rung: Rung) => Promise<Finding>> = {
  "a search": (stage, rung) =>
    use(stage, rung, stage.attacker, {}, "the search finds one's own orders", async (call) => {
      const rows = await rung.findOrders(call, "delivered");
      return rows.length > 0 || "it finds nothing any more";
    }),
  recall: (stage, rung) =>
    use(stage, rung, stage.attacker, {}, "one's own memory is found", async (call) => {
      const rows = await rung.recall(call, 0);
      return rows.length === 1 || `it finds ${rows.length} where there is one`;
    }),
  "an agreed cancellation": async (stage, rung) => {
    const { id, number } = stage.approval;
    const cancelled = (rows: Row[]) => rows.some((row) => row["status"] === "cancelled");
    const claimed = { approvalId: id };
    const byOther = await use(
      stage,
      rung,
      stage.victim,
      claimed,
      "an approval is for who gave it",
      async (call) =>
        !cancelled(await rung.cancelOrder(call, number)) || "somebody else could use the approval",
    );
    if (!byOther.holds) return byOther;
    return use(stage, rung, stage.attacker, claimed, "what was agreed to is done, once", async (call) => {
      if (!cancelled(await rung.cancelOrder(call, number))) return "what was agreed to is not done";
      return !cancelled(await rung.cancelOrder(call, number)) || "it is done twice";
    });
  },
};

type Call = Parameters<Rung["listOrders"]>[0];

async function use(
  stage: Stage,
  rung: Rung,
  session: Person,
  claimed: Claimed,
  what: string,
  work: (call: Call) => Promise<true | string>,
): Promise<Finding> {
  const path = openPath(rung, []);
  try {
    const outcome = await work({ sql: path.sqlFor(session, claimed), session, claimed });
    return outcome === true ? { holds: true, what } : { holds: false, what: `${what}: ${outcome}` };
  } catch (error) {
    return { holds: false, what: `${what}: ${(error as Error).message}` };
  } finally {
    await path.close();
    await restore(stage);
  }
}

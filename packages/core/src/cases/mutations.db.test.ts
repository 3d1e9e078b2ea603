import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { delegateToAssistant, mintIdentity } from "@orchard/domain/identity";
import { listAdministrators } from "../people/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { getCase, listCases } from "./data.ts";
import { answerCase, type CaseKey, decideCase, openCase, settleFinding, takeCase } from "./mutations.ts";

/** Who opens, reads, answers and decides a review of a store, and what the rules find there. */
const ada = actor("aperture", "ada@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@northtrail.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };
const conflict = { code: "conflict" };

let database: TestDatabase;
beforeAll(async () => void (database = await takeOwnDatabase()));
afterAll(() => database.close());

let key: CaseKey;
beforeEach(async () => {
  for (const { tenantId, id, decision } of await listCases(operator))
    if (decision === null) await decideCase(operator, { tenantId, caseId: id }, "approved");
  key = { tenantId: "aperture", ...(await openCase(operator, "aperture")) };
});

const nameOf = async ({ userId }: { userId: string }) =>
  (await listAdministrators(operator)).find((each) => each.userId === userId)!.name;

test("an operator opens a case, its staff answer, the operator settles and decides, and all of it stays in the history", async () => {
  await answerCase(staff, key, "We are on it.");
  const { findings } = await getCase(staff, key.caseId);
  await settleFinding(operator, key, findings[0]!.rule, "accepted");
  await decideCase(operator, key, "changes_required");
  const read = await getCase(staff, key.caseId);
  const name = await nameOf(operator);
  expect(read).toMatchObject({ decision: "changes_required", openedBy: name, decidedBy: name });
  expect(read.findings[0]!.state).toBe("accepted");
  expect(read.notes.map(({ kind, role }) => `${role} ${kind}`)).toEqual([
    "operator opened",
    "staff said",
    "operator finding",
    "operator decided",
  ]);
  expect(read.notes[1]).toMatchObject({ author: await nameOf(staff), words: "We are on it." });
});

test("one case of a store is open at a time, and a decided one changes no more", async () => {
  await expect(openCase(operator, "aperture")).rejects.toMatchObject(conflict);
  await decideCase(operator, key, "approved");
  await expect(decideCase(operator, key, "suspended")).rejects.toMatchObject(conflict);
  await expect(takeCase(operator, key)).rejects.toMatchObject(conflict);
  await expect(settleFinding(operator, key, "few_staff", "mended")).rejects.toMatchObject(conflict);
  expect((await getCase(operator, key.caseId)).decision).toBe("approved");
  await openCase(operator, "aperture");
});

test("the seeded stores come out differently", async () => {
  const found = [];
  for (const tenantId of ["aperture", "northtrail", "dailygrind"]) {
    const { caseId } = tenantId === "aperture" ? key : await openCase(operator, tenantId);
    const { findings } = await getCase(operator, caseId);
    expect(findings.length).toBeGreaterThan(0);
    found.push(findings.map(({ words }) => words).join("\n"));
  }
  expect(new Set(found).size).toBe(3);
});

test("a store whose assistant is off has no finding about it, and one that is open has", async () => {
  const rules = async () => (await getCase(operator, key.caseId)).findings.map(({ rule }) => rule);
  const setMode = (mode: string) =>
    withIdentity(
      staff,
      (tx) => tx.$executeRaw`update tenants set assistant_mode = ${mode} where id = 'aperture'`,
    );
  expect(await rules()).toContain("assistant_mode");
  await setMode("off");
  await decideCase(operator, key, "approved");
  key = { tenantId: "aperture", ...(await openCase(operator, "aperture")) };
  await setMode("open");
  expect(await rules()).not.toContain("assistant_mode");
});

test("staff of another store neither see nor answer a case, and those of the store do", async () => {
  await expect(getCase(elsewhere, key.caseId)).rejects.toMatchObject(refused);
  await expect(answerCase(elsewhere, key, "Hello")).rejects.toMatchObject(refused);
  expect((await listCases(elsewhere)).filter(({ tenantId }) => tenantId === "aperture")).toEqual([]);
  expect((await listCases(staff)).map(({ id }) => id)).toContain(key.caseId);
});

test("staff open, take, settle and decide nothing", async () => {
  await expect(openCase(staff, "aperture")).rejects.toMatchObject(refused);
  await expect(takeCase(staff, key)).rejects.toMatchObject(refused);
  await expect(settleFinding(staff, key, "few_staff", "mended")).rejects.toMatchObject(refused);
  await expect(decideCase(staff, key, "approved")).rejects.toMatchObject(refused);
  await takeCase(operator, key);
  expect((await getCase(operator, key.caseId)).decision).toBeNull();
});

test("shoppers, visitors and assistants have no part in it, whatever their token says", async () => {
  const scopes = ["cases:read", "cases:write"] as const;
  for (const person of [ada, visitorOf("aperture"), delegateToAssistant(ada)]) {
    const who = mintIdentity({ ...person, scopes });
    await expect(getCase(who, key.caseId)).rejects.toMatchObject(refused);
    await expect(answerCase(who, key, "Hello")).rejects.toMatchObject(refused);
  }
});

test("nobody writes a case around the functions, and the examined words are bounded", async () => {
  for (const who of [staff, operator])
    await expect(
      withIdentity(who, (tx) => tx.$executeRaw`update review_cases set decision = 'approved'`),
    ).rejects.toMatchObject(refused);
  await expect(answerCase(staff, key, " ")).rejects.toMatchObject({ code: "invalid_input" });
  await answerCase(staff, key, "x".repeat(2000));
});

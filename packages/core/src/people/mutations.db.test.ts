import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listDemoPeople } from "@orchard/db/auth-functions";
import { acceptInvitation, openLink, readLink } from "@orchard/db/auth-accounts";
import { findCredentials, openSession, readSession } from "@orchard/db/auth-functions";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { delegateToAssistant, type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { visitorOf } from "../tenants/data.ts";
import { listAdministration, listAdministrators } from "./data.ts";
import { inviteAdministrator, setAdministratorStatus, signOutAdministrator } from "./mutations.ts";

/** Who lets whom in and out of the running of stores and platform, and that shoppers are out of all of it. */
const ada = actor("aperture", "ada@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@northtrail.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };
const conflict = { code: "conflict" };

let database: TestDatabase;
beforeAll(async () => void (database = await takeOwnDatabase()));
afterAll(() => database.close());

let count = 0;
const someone = () => ({ email: `new-${(count += 1)}@example.com`, name: "Robin New" });
const hashOf = () => Buffer.from(newId().replaceAll("-", "").padEnd(64, "0"), "hex");
const find = async (who: Identity, userId: string) =>
  (await listAdministrators(who)).find((each) => each.userId === userId);

/** Invites somebody to Aperture, or the platform, and follows the link. */
async function join(tenantId = "aperture", by = operator): Promise<Identity> {
  const person = someone();
  const { userId } = await inviteAdministrator(by, tenantId, person);
  const tokenHash = hashOf();
  const link = { tenantId, tokenHash, purpose: "join_team", email: person.email, userId } as const;
  await openLink({ ...link, lifetimeSeconds: 60 });
  expect(await acceptInvitation(tenantId, tokenHash, "hash")).toBe("done");
  return mintIdentity({ tenantId, userId, role: tenantId === "platform" ? "operator" : "staff" });
}

async function signIn({ tenantId, userId }: Identity): Promise<Buffer> {
  const idHash = hashOf();
  const outcome = await openSession({
    tenantId,
    userId,
    idHash,
    app: "admin",
    lifetimeSeconds: 60,
    subjectHash: newId(),
    device: "a browser",
    network: "",
  });
  expect(outcome).not.toBe("refused");
  return idHash;
}
const isIn = async ({ tenantId }: Identity, session: Buffer) =>
  (await readSession(tenantId, session, "admin")) !== undefined;

describe("an invitation", () => {
  test("gives no way in before its link is followed, and one way in then", async () => {
    const person = someone();
    const { userId } = await inviteAdministrator(staff, "aperture", person);
    expect(await find(staff, userId)).toMatchObject({ ...person, role: "staff", status: "invited" });
    expect(await findCredentials("aperture", person.email)).toBeUndefined();
    const tokenHash = hashOf();
    const link = { tenantId: "aperture", tokenHash, purpose: "join_team", userId } as const;
    await openLink({ ...link, email: person.email, lifetimeSeconds: 60 });
    expect(await acceptInvitation("aperture", tokenHash, "hash")).toBe("done");
    expect(await acceptInvitation("aperture", tokenHash, "another")).toBe("used");
    expect(await findCredentials("aperture", person.email)).toMatchObject({ userId, passwordHash: "hash" });
    expect((await find(staff, userId))!.status).toBe("active");
  });

  test("made again ends the one before", async () => {
    const person = someone();
    const { userId } = await inviteAdministrator(staff, "aperture", person);
    const first = hashOf();
    const link = { tenantId: "aperture", purpose: "join_team", email: person.email, userId } as const;
    await openLink({ ...link, tokenHash: first, lifetimeSeconds: 60 });
    expect(await inviteAdministrator(staff, "aperture", person)).toEqual({ userId });
    expect((await readLink("aperture", first))!.state).toBe("used");
  });

  test("of somebody disabled meanwhile leads nowhere", async () => {
    const person = someone();
    const { userId } = await inviteAdministrator(staff, "aperture", person);
    await setAdministratorStatus(staff, { tenantId: "aperture", userId }, "disabled");
    const tokenHash = hashOf();
    const link = { tenantId: "aperture", tokenHash, purpose: "join_team", userId } as const;
    await openLink({ ...link, email: person.email, lifetimeSeconds: 60 });
    expect(await acceptInvitation("aperture", tokenHash, "hash")).toBe("expired");
  });

  test("never opens an account that is there: not a shopper's, not a colleague's", async () => {
    for (const email of ["ada@example.com", "staff@aperture.example.com"])
      await expect(inviteAdministrator(staff, "aperture", { email, name: "X" })).rejects.toMatchObject(
        conflict,
      );
    const tokenHash = hashOf();
    await openLink({
      tenantId: "aperture",
      tokenHash,
      purpose: "join_team",
      email: "ada@example.com",
      userId: ada.userId,
      lifetimeSeconds: 60,
    });
    expect(await acceptInvitation("aperture", tokenHash, "hash")).toBe("expired");
  });

  test("is made by staff for their own store, by operators for any and the platform, and by nobody else", async () => {
    for (const [who, tenantId] of [
      [elsewhere, "aperture"],
      [staff, "platform"],
      [ada, "aperture"],
      [delegateToAssistant(ada), "aperture"],
      [visitorOf("aperture"), "aperture"],
      [operator, "nowhere"],
    ] as [Identity, string][])
      await expect(inviteAdministrator(who, tenantId, someone())).rejects.toMatchObject(refused);
    expect(await find(operator, (await join("northtrail")).userId)).toMatchObject({ role: "staff" });
    expect(await find(operator, (await join("platform")).userId)).toMatchObject({ role: "operator" });
  });
});

describe("somebody", () => {
  let colleague: Identity;
  let session: Buffer;
  beforeEach(async () => {
    colleague = await join();
    session = await signIn(colleague);
  });
  const disable = (by: Identity, { tenantId, userId } = colleague) =>
    setAdministratorStatus(by, { tenantId, userId }, "disabled");

  test("who is disabled is out at once, and in again only by signing in anew", async () => {
    expect(await isIn(colleague, session)).toBe(true);
    await disable(staff);
    expect(await isIn(colleague, session)).toBe(false);
    await setAdministratorStatus(staff, colleague, "active");
    expect(await isIn(colleague, session)).toBe(false);
    expect(await isIn(colleague, await signIn(colleague))).toBe(true);
  });

  test("is signed out everywhere, and only they", async () => {
    const [second, own] = [await signIn(colleague), await signIn(staff)];
    expect(await signOutAdministrator(operator, colleague)).toBe(2);
    expect([await isIn(colleague, session), await isIn(colleague, second)]).toEqual([false, false]);
    expect(await isIn(staff, own)).toBe(true);
    expect(await signOutAdministrator(operator, colleague)).toBe(0);
  });

  test("is nothing to staff of another store, shoppers, visitors and assistants, who change nothing", async () => {
    for (const who of [elsewhere, ada, delegateToAssistant(ada), visitorOf("aperture")]) {
      await expect(disable(who)).rejects.toMatchObject(refused);
      await expect(signOutAdministrator(who, colleague)).rejects.toMatchObject(refused);
    }
    expect(await find(elsewhere, colleague.userId)).toBeUndefined();
    await expect(listAdministrators(ada)).rejects.toMatchObject(refused);
    expect(await isIn(colleague, session)).toBe(true);
  });

  test("cannot lock themselves out, nor the last one who can get in; who is only invited does not count", async () => {
    await expect(disable(staff, staff)).rejects.toMatchObject(conflict);
    for (const { tenantId, userId, status } of await listAdministrators(staff))
      if (userId !== staff.userId && status === "active")
        await disable(staff, { ...colleague, tenantId, userId });
    await inviteAdministrator(staff, "aperture", someone());
    await expect(disable(operator, staff)).rejects.toMatchObject(conflict);
    const another = await join();
    await disable(another, staff);
    await setAdministratorStatus(another, staff, "active");
  });

  test("who disable each other at once leave one who can get in", async () => {
    for (const { tenantId, userId, status } of await listAdministrators(staff))
      if (![staff.userId, colleague.userId].includes(userId) && status === "active")
        await disable(staff, { ...colleague, tenantId, userId });
    await Promise.allSettled([disable(staff), disable(colleague, staff)]);
    const left = (await listAdministrators(operator)).filter(
      ({ tenantId, status }) => tenantId === "aperture" && status === "active",
    );
    expect(left).toHaveLength(1);
    for (const each of [staff, colleague]) await setAdministratorStatus(operator, each, "active");
  });
});

test("a shopper is not among them: neither listed, nor disabled, nor signed out", async () => {
  const { tenantId, userId } = ada;
  for (const who of [staff, operator]) {
    expect(await find(who, userId)).toBeUndefined();
    await expect(setAdministratorStatus(who, { tenantId, userId }, "disabled")).rejects.toMatchObject(
      refused,
    );
    await expect(signOutAdministrator(who, { tenantId, userId })).rejects.toMatchObject(refused);
  }
  expect((await listDemoPeople("aperture")).map(({ email }) => email)).toContain("ada@example.com");
});

test("what was done is on record with who did it, for the store's own staff and operators", async () => {
  const colleague = await join("aperture", staff);
  await setAdministratorStatus(operator, colleague, "disabled");
  const told = (who: Identity) =>
    listAdministration(who).then((events) => events.slice(0, 3).map(({ kind, doneBy }) => [kind, doneBy]));
  const expected = [
    ["disabled", "Olive Tanner"],
    ["joined", null],
    ["invited", "Aperture staff"],
  ];
  expect(await told(staff)).toEqual(expected);
  expect((await told(operator)).map(([kind]) => kind)).toEqual(["disabled", "joined", "invited"]);
  expect(await told(elsewhere)).not.toEqual(expected);
  await expect(
    withIdentity(
      staff,
      (tx) => tx.$queryRaw`select account.note_administration('aperture', ${ada.userId}::uuid, 'disabled')`,
    ),
  ).rejects.toMatchObject(refused);
});

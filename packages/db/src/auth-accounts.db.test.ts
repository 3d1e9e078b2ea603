import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import {
  changeAddress,
  changePassword,
  findShopper,
  type LinkPurpose,
  makeAccount,
  openLink,
  readLink,
  resetPassword,
  signInByProvider,
} from "./auth-accounts.ts";
import {
  closeAuthFunctions,
  closeSessions,
  findCredentials,
  openSession,
  readSession,
} from "./auth-functions.ts";
import { rawly } from "./testing.ts";
import { closeDoors, withIdentity } from "./with-identity.ts";

afterAll(async () => {
  await closeAuthFunctions();
  await closeDoors();
});

const tenantId = "aperture";
const fresh = () => `${newId()}@example.com`;
const HOUR = 3600;

async function link(purpose: LinkPurpose, email: string, userId?: string, lifetimeSeconds = HOUR) {
  const tokenHash = randomBytes(32);
  expect(await openLink({ tenantId, tokenHash, purpose, email, userId, lifetimeSeconds })).toBe(true);
  return tokenHash;
}

/** An account made as people make one: by a link sent to its address. */
async function person(email = fresh(), passwordHash = "first") {
  const userId = newId();
  const tokenHash = await link("confirm_email", email);
  expect(await makeAccount({ tenantId, tokenHash, userId, name: "Pat Doe", passwordHash })).toBe("done");
  return { userId, email };
}

async function session(userId: string, device = "Firefox on Linux") {
  const idHash = randomBytes(32);
  const outcome = await openSession({
    tenantId,
    userId,
    idHash,
    app: "storefront",
    lifetimeSeconds: HOUR,
    subjectHash: "",
    device,
    network: "203.0.113.x",
  });
  return { idHash, outcome };
}
const holds = async (idHash: Uint8Array) => (await readSession(tenantId, idHash, "storefront")) !== undefined;
const passwordOf = async (email: string) => (await findCredentials(tenantId, email))?.passwordHash;

describe("an account", () => {
  test("is made for the address of its link, once", async () => {
    const email = fresh();
    const tokenHash = await link("confirm_email", email.toUpperCase());
    expect(await findShopper(tenantId, email)).toBeUndefined();
    const made = { tenantId, tokenHash, userId: newId(), name: "Pat Doe", passwordHash: "x" };
    expect(await makeAccount(made)).toBe("done");
    expect(await findShopper(tenantId, email)).toEqual({ userId: made.userId, hasPassword: true });
    expect(await findShopper("northtrail", email)).toBeUndefined();
    expect(await makeAccount({ ...made, userId: newId() })).toBe("used");
    expect(await passwordOf(email)).toBe("x");
  });

  test("is not made twice by two links to one address", async () => {
    const email = fresh();
    const [one, two] = [await link("confirm_email", email), await link("confirm_email", email)];
    const made = { tenantId, name: "Pat", passwordHash: "x" };
    const outcomes = await Promise.all([
      makeAccount({ ...made, tokenHash: one, userId: newId() }),
      makeAccount({ ...made, tokenHash: two, userId: newId() }),
    ]);
    expect(outcomes.toSorted()).toEqual(["address_in_use", "done"]);
  });

  test("is not made by a link for something else, of another store, or that never was", async () => {
    const { email, userId } = await person();
    const reset = await link("reset_password", email, userId);
    const made = { tenantId, userId: newId(), name: "Pat", passwordHash: "x" };
    expect(await makeAccount({ ...made, tokenHash: reset })).toBe("open");
    expect(await makeAccount({ ...made, tokenHash: randomBytes(32) })).toBe("unknown");
    const elsewhere = await link("confirm_email", fresh());
    expect(await makeAccount({ ...made, tenantId: "northtrail", tokenHash: elsewhere })).toBe("unknown");
    expect(await makeAccount({ ...made, tokenHash: elsewhere })).toBe("done");
  });
});

describe("a link", () => {
  test("tells what it is for and whether it works, and looking does not use it up", async () => {
    const { email, userId } = await person();
    const tokenHash = await link("reset_password", email, userId);
    const open = { purpose: "reset_password", email, userId, state: "open" };
    expect(await readLink(tenantId, tokenHash)).toEqual(open);
    expect(await readLink(tenantId, tokenHash)).toEqual(open);
    expect(await readLink("northtrail", tokenHash)).toBeUndefined();
    expect(await resetPassword(tenantId, tokenHash, "second")).toBe("done");
    expect(await readLink(tenantId, tokenHash)).toEqual({ ...open, state: "used" });
  });

  test("that expired does nothing and says so", async () => {
    const { email, userId } = await person();
    const tokenHash = await link("reset_password", email, userId, -1);
    expect(await readLink(tenantId, tokenHash)).toMatchObject({ state: "expired" });
    expect(await resetPassword(tenantId, tokenHash, "second")).toBe("expired");
    expect(await passwordOf(email)).toBe("first");
  });

  test("is refused the sixth time in a quarter of an hour, for that address alone", async () => {
    const email = fresh();
    for (let sent = 0; sent < 5; sent++) await link("confirm_email", email);
    const sixth = { tenantId, tokenHash: randomBytes(32), purpose: "confirm_email" as const, email };
    expect(await openLink({ ...sixth, lifetimeSeconds: HOUR })).toBe(false);
    await link("confirm_email", fresh());
  });
});

describe("a password reset", () => {
  test("ends every session and every other such link", async () => {
    const { email, userId } = await person();
    const { idHash } = await session(userId);
    const [one, two] = [
      await link("reset_password", email, userId),
      await link("reset_password", email, userId),
    ];
    expect(await holds(idHash)).toBe(true);
    expect(await resetPassword(tenantId, one, "second")).toBe("done");
    expect(await passwordOf(email)).toBe("second");
    expect(await holds(idHash)).toBe(false);
    expect(await resetPassword(tenantId, two, "third")).toBe("used");
    expect(await passwordOf(email)).toBe("second");
  });

  test("two at once by one link: one wins", async () => {
    const { email, userId } = await person();
    const tokenHash = await link("reset_password", email, userId);
    const outcomes = await Promise.all([
      resetPassword(tenantId, tokenHash, "a"),
      resetPassword(tenantId, tokenHash, "b"),
    ]);
    expect(outcomes.toSorted()).toEqual(["done", "used"]);
  });

  test("by a link to an address the account has left since is refused", async () => {
    const { email, userId } = await person();
    const old = await link("reset_password", email, userId);
    const moved = await link("confirm_email", fresh(), userId);
    expect(await changeAddress(tenantId, moved)).toBe("done");
    expect(await resetPassword(tenantId, old, "second")).toBe("used");
  });
});

describe("changing the address", () => {
  test("needs the link that was sent to the new one", async () => {
    const { email, userId } = await person();
    const next = fresh();
    const tokenHash = await link("confirm_email", next, userId);
    expect(await findShopper(tenantId, next)).toBeUndefined();
    expect(await changeAddress(tenantId, tokenHash)).toBe("done");
    expect(await findShopper(tenantId, next)).toMatchObject({ userId });
    expect(await findShopper(tenantId, email)).toBeUndefined();
    expect(await changeAddress(tenantId, tokenHash)).toBe("used");
  });

  test("to somebody else's is refused, and theirs stays theirs", async () => {
    const [one, two] = [await person(), await person()];
    const tokenHash = await link("confirm_email", two.email, one.userId);
    expect(await changeAddress(tenantId, tokenHash)).toBe("address_in_use");
    expect(await findShopper(tenantId, two.email)).toMatchObject({ userId: two.userId });
  });

  test("a link that makes accounts changes no address, and the other way round", async () => {
    const { userId } = await person();
    expect(await changeAddress(tenantId, await link("confirm_email", fresh()))).not.toBe("done");
    const tokenHash = await link("confirm_email", fresh(), userId);
    const made = { tenantId, userId: newId(), name: "Pat", passwordHash: "x" };
    expect(await makeAccount({ ...made, tokenHash })).not.toBe("done");
  });
});

describe("sessions", () => {
  test("say whether the device is new to that person", async () => {
    const { userId } = await person();
    expect((await session(userId)).outcome).toBe("new");
    expect((await session(userId)).outcome).toBe("known");
    expect((await session(userId, "Safari on iPhone")).outcome).toBe("new");
  });

  test("end one by one, or all but the one to keep; never another's", async () => {
    const [one, two] = [await person(), await person()];
    const [kept, other, third] = [
      await session(one.userId),
      await session(one.userId),
      await session(one.userId),
    ];
    const theirs = await session(two.userId);
    const id = (await readSession(tenantId, other.idHash, "storefront"))!.sessionId;
    expect(await closeSessions(tenantId, two.userId, { sessionId: id })).toBe(0);
    expect(await holds(other.idHash)).toBe(true);
    expect(await closeSessions(tenantId, one.userId, { sessionId: id, keep: kept.idHash })).toBe(1);
    expect([await holds(other.idHash), await holds(third.idHash)]).toEqual([false, true]);
    expect(await closeSessions(tenantId, one.userId, { keep: kept.idHash })).toBe(1);
    expect([await holds(kept.idHash), await holds(third.idHash)]).toEqual([true, false]);
    expect(await holds(theirs.idHash)).toBe(true);
  });

  test("all but one's own end with a new password", async () => {
    const { userId, email } = await person();
    const [kept, other] = [await session(userId), await session(userId)];
    await changePassword(tenantId, userId, "second", kept.idHash);
    expect(await passwordOf(email)).toBe("second");
    expect([await holds(kept.idHash), await holds(other.idHash)]).toEqual([true, false]);
  });

  test("are shown to their owner without what opens them", async () => {
    const { userId } = await person();
    await session(userId);
    const owner = mintIdentity({ tenantId, userId, role: "shopper" });
    const listed = await withIdentity(owner, (tx) => tx.session.findMany({ select: { device: true } }));
    expect(listed).toEqual([{ device: "Firefox on Linux" }]);
    await expect(withIdentity(owner, (tx) => tx.session.findMany())).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      withIdentity(owner, (tx) => tx.session.updateMany({ data: { closedAt: null } })),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a provider's account", () => {
  const claim = (subject: string, email: string, issuer = "https://id.example") => ({
    tenantId,
    issuer,
    subject,
    email,
    userId: newId(),
    name: "Pat Doe",
  });

  test("is made at the first sign-in and found by issuer and subject afterwards, whatever its address is then", async () => {
    const [subject, email] = [newId(), fresh()];
    const made = await signInByProvider(claim(subject, email));
    expect(made).toMatchObject({ outcome: "made", email });
    const { userId } = made as { userId: string };
    expect(await signInByProvider(claim(subject, fresh()))).toMatchObject({
      outcome: "found",
      userId,
      email,
    });
  });

  test("never opens the account an address belongs to, nor another issuer's of the same subject", async () => {
    const known = await person();
    expect(await signInByProvider(claim(newId(), known.email))).toMatchObject({
      outcome: "address_in_use",
      userId: null,
    });
    const subject = newId();
    const [one, two] = [
      await signInByProvider(claim(subject, fresh())),
      await signInByProvider(claim(subject, fresh(), "https://other.example")),
    ];
    expect(two).toMatchObject({ outcome: "made" });
    expect((two as { userId: string }).userId).not.toBe((one as { userId: string }).userId);
    expect(await signInByProvider({ ...claim(subject, fresh()), tenantId: "northtrail" })).toMatchObject({
      outcome: "made",
    });
  });

  test("is not made at a store that is not there", async () => {
    const there = await signInByProvider({ ...claim(newId(), fresh()), tenantId: "nowhere" });
    expect(there).toMatchObject({ outcome: "refused" });
  });
});

test("no job role executes any of it, nor reads a link's hash", async () => {
  for (const statement of [
    "select * from auth.find_shopper('aperture', 'ada@example.com')",
    "select auth.change_password('aperture', gen_random_uuid(), 'x', null)",
    "select token_hash from single_use_links",
  ]) {
    const run = rawly({ role: "orchard_shopper" }, (client) => client.query(statement));
    await expect(run).rejects.toMatchObject({ code: "42501" });
  }
});

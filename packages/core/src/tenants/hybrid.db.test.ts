import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  closeAuthFunctions,
  findCredentials,
  listActiveStores,
  listDemoPeople,
} from "@orchard/db/auth-functions";
import { closeSession, openSession, readSession } from "@orchard/db/auth-functions";
import { prepareDatabase } from "@orchard/db/prepare";
import { actor, createTestDatabase, type TestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors, withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import {
  getIsolation,
  getStore,
  listStores,
  listTenantOverview,
  requireSoundDatabase,
  visitorOf,
} from "./data.ts";

const MAP = "TENANT_DATABASE_URLS";
const STORES = ["aperture", "northtrail", "dailygrind"];
const ada = actor("aperture", "ada@example.com");
const drinker = actor("dailygrind", "ada@example.com");
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });

/** Puts the process before other databases, as a start with another environment would. */
async function restart(env: TestDatabase["env"], map?: string | null): Promise<void> {
  await closeDoors();
  await closeAuthFunctions();
  useDatabase({ env });
  if (map) process.env[MAP] = map;
  if (map === null) delete process.env[MAP];
}

const orderCount = (identity: Identity) => withIdentity(identity, (tx) => tx.order.count());
const writeChat = (identity: Identity) =>
  withIdentity(identity, (tx) =>
    tx.chat.create({
      data: { tenantId: identity.tenantId, userId: identity.userId, id: newId(), title: "A question" },
    }),
  );
const refusal = { code: "not_found" };

describe("a store with a database of its own", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ shoppers: 1, dedicated: ["dailygrind"] });
  });
  afterEach(() => restart(database.env));
  afterAll(async () => {
    await restart(database.env);
    await closeDoors();
    await closeAuthFunctions();
    await database.close();
  });

  test("serves its shoppers from there, and the shared one the others", async () => {
    await restart(database.env);
    for (const shopper of [ada, drinker]) {
      expect(await orderCount(shopper)).toBeGreaterThan(0);
      await writeChat(shopper);
    }
    const served = await withIdentityEverywhere(
      visitorOf("platform"),
      (tx) => tx.$queryRaw<{ id: string }[]>`select id from reporting.list_stores()`,
    );
    expect(served.map((stores) => stores.map(({ id }) => id))).toEqual([
      ["aperture", "northtrail"],
      ["dailygrind"],
    ]);
  });

  test("lets its people sign in there, and sign out", async () => {
    const [person] = await listDemoPeople("dailygrind");
    expect(await findCredentials("dailygrind", person!.email)).toMatchObject({ userId: person!.userId });
    const session = { tenantId: "dailygrind", userId: drinker.userId, idHash: randomBytes(32) };
    const from = {
      app: "storefront" as const,
      lifetimeSeconds: 60,
      subjectHash: "",
      device: "",
      network: "",
    };
    expect(await openSession({ ...session, ...from })).toBe("new");
    const read = () => readSession("dailygrind", session.idHash, "storefront");
    expect(await read()).toMatchObject({ userId: drinker.userId });
    await closeSession("dailygrind", session.idHash);
    expect(await read()).toBeUndefined();
  });

  test("stands among the others on the front page, in the overview and at the staff's sign-in", async () => {
    expect((await listStores()).map((store) => store.id).toSorted()).toEqual(STORES.toSorted());
    expect((await listActiveStores()).map((store) => store.id).toSorted()).toEqual(STORES.toSorted());
    const overview = await listTenantOverview(operator);
    expect(Object.fromEntries(overview.map((row) => [row.tenantId, row.tier]))).toEqual({
      aperture: "pooled",
      northtrail: "pooled",
      dailygrind: "dedicated",
    });
    for (const row of overview) expect(row.orders).toBeGreaterThan(0);
  });

  test("shows its staff its own counts and nobody else's", async () => {
    for (const store of ["dailygrind", "aperture"]) {
      const staff = actor(store, `staff@${store}.example.com`, { role: "staff" });
      expect((await listTenantOverview(staff)).map((row) => row.tenantId)).toEqual([store]);
    }
  });

  test("is dedicated by the map alone", async () => {
    expect((await getIsolation(drinker)).tier).toBe("dedicated");
    expect((await getIsolation(ada)).tier).toBe("pooled");
  });

  test("is refused by the shared database when the map is forgotten", async () => {
    await restart(database.env, null);
    await expect(orderCount(drinker)).rejects.toMatchObject(refusal);
    await expect(writeChat(drinker)).rejects.toMatchObject(refusal);
    await expect(getStore(visitorOf("dailygrind"))).rejects.toMatchObject(refusal);
    expect(await listDemoPeople("dailygrind")).toEqual([]);
    expect(await orderCount(ada)).toBeGreaterThan(0);
  });

  test("refuses the tenant of a wrong map, for reading, writing and signing in, and the start fails", async () => {
    const own = JSON.parse(database.env.storefront[MAP]!)["dailygrind"] as string;
    await restart(database.env, `aperture=${own}`);
    await expect(orderCount(ada)).rejects.toMatchObject(refusal);
    await expect(writeChat(ada)).rejects.toMatchObject(refusal);
    expect(await findCredentials("aperture", "ada@example.com")).toBeUndefined();
    for (const app of ["storefront", "admin"] as const)
      await expect(requireSoundDatabase(app)).rejects.toThrow(
        /sends aperture to a database that does not serve/,
      );
    await restart(database.env);
    expect(await findCredentials("aperture", "ada@example.com")).toBeDefined();
    for (const app of ["storefront", "admin"] as const) await requireSoundDatabase(app);
  });
});

describe("a store that moved away", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    const key = Buffer.alloc(32, 1).toString("base64url");
    const secrets = { storefrontKey: key, adminKey: key };
    database = await createTestDatabase({
      prepare: (owner) => prepareDatabase(owner, secrets, { serves: { allBut: ["dailygrind"] } }),
    });
    await restart(database.env);
  });
  afterAll(async () => {
    await closeDoors();
    await closeAuthFunctions();
    await database.close();
  });

  test("is not served from the rows it left behind", async () => {
    await expect(orderCount(drinker)).rejects.toMatchObject(refusal);
    await expect(writeChat(drinker)).rejects.toMatchObject(refusal);
    expect(await findCredentials("dailygrind", "ada@example.com")).toBeUndefined();
    expect((await listStores()).map((store) => store.id)).not.toContain("dailygrind");
    expect((await listTenantOverview(operator)).map((row) => row.tenantId)).not.toContain("dailygrind");
  });

  test("leaves those that stayed as they were", async () => {
    expect(await orderCount(ada)).toBeGreaterThan(0);
    expect(await findCredentials("aperture", "ada@example.com")).toBeDefined();
    expect((await listStores()).map((store) => store.id)).toContain("aperture");
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, createTestDatabase, type TestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { getStore } from "./data.ts";
import { setAssistantMode } from "./mutations.ts";

const environment = { ...process.env };
const shopper = actor("aperture", "ada@example.com");
const staffOf = (tenantId: string) => mintIdentity({ tenantId, userId: newId(), role: "staff" });
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await closeDoors();
  useDatabase(database);
});
afterAll(async () => {
  await closeDoors();
  await database.close();
  Object.assign(process.env, environment);
});

const modeAt = async (email: string, store: string) => (await getStore(actor(store, email))).assistantMode;

test("staff set how the assistant of their own store takes questions, and of no other", async () => {
  await setAssistantMode(staffOf("aperture"), "guided");
  expect(await modeAt("ada@example.com", "aperture")).toBe("guided");
  expect(await modeAt("ada@example.com", "northtrail")).toBe("open");
  await setAssistantMode(staffOf("aperture"), "open");
  expect(await modeAt("ada@example.com", "aperture")).toBe("open");
});

test("a shopper sets nothing", async () => {
  await expect(setAssistantMode(shopper, "off")).rejects.toMatchObject({ code: "not_found" });
  expect(await modeAt("ada@example.com", "aperture")).toBe("open");
});

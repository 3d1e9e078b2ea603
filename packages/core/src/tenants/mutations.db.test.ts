import { afterAll, beforeAll, expect, test } from "vitest";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { getStore } from "./data.ts";
import { setAssistantMode } from "./mutations.ts";

const shopper = actor("aperture", "ada@example.com");
const staffOf = (tenantId: string) => mintIdentity({ tenantId, userId: newId(), role: "staff" });
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

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

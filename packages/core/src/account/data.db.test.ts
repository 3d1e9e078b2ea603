import { afterAll, describe, expect, test } from "vitest";
import { AppError } from "@orchard/domain/errors";
import { delegateToAssistant, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { listMails } from "../mail/data.ts";
import { sendMail } from "../mail/mutations.ts";
import { buildResetMail } from "../mail/rules.ts";
import { getPreferences, getProfile } from "./data.ts";
import { renamePerson, setPreferences } from "./mutations.ts";

const tenantId = "dailygrind";
const ada = actor(tenantId, "ada@example.com");
const ben = actor(tenantId, "ben@example.com");
const visitor = () => mintIdentity({ tenantId, userId: newId(), role: "visitor" });

afterAll(closeDoors);

describe("a profile", () => {
  test("is renamed by its owner, and nobody else changes with it", async () => {
    const before = await getProfile(ben);
    const { name } = await getProfile(ada);
    await renamePerson(ada, "  Ada  🌱 عادة ");
    expect((await getProfile(ada)).name).toBe("Ada  🌱 عادة");
    expect(await getProfile(ben)).toEqual(before);
    await renamePerson(ada, name);
  });

  test.each(["", "   ", "x".repeat(81), "Ada\u0000", "Ada\u202Enimda"])("is not called %j", async (name) => {
    await expect(renamePerson(ada, name)).rejects.toBeInstanceOf(AppError);
  });

  test("changes under no other identity, and not in its address or role", async () => {
    for (const other of [visitor(), delegateToAssistant(ada)])
      await expect(renamePerson(other, "Mallory")).rejects.toMatchObject({ code: "not_found" });
    const narrow = mintIdentity({ ...ada, scopes: ["profile:read"] });
    await expect(renamePerson(narrow, "Mallory")).rejects.toMatchObject({ code: "not_found" });
    for (const data of [{ email: "mallory@example.com" }, { role: "operator" }, { status: "disabled" }])
      await expect(withIdentity(ada, (tx) => tx.user.updateMany({ data }))).rejects.toMatchObject({
        code: "not_found",
      });
    expect((await getProfile(ada)).name).not.toBe("Mallory");
  });
});

describe("preferences", () => {
  const told = {
    units: "metric",
    clothingSize: "L",
    shoeSizeEu: 43,
    budgetCents: 20_000,
    diet: "vegan",
  } as const;

  test("are nothing until told, then what was told last, and only their owner's", async () => {
    const chloe = actor(tenantId, "chloe@example.com");
    expect(Object.values(await getPreferences(chloe))).toEqual([null, null, null, null, null]);
    await setPreferences(chloe, told);
    await setPreferences(chloe, { ...told, diet: null });
    expect(await getPreferences(chloe)).toEqual({ ...told, diet: null });
    expect(Object.values(await getPreferences(ben))).toEqual([null, null, null, null, null]);
  });

  test("of another are neither written nor taken over", async () => {
    const { userId } = ben;
    const write = withIdentity(ada, (tx) =>
      tx.preferences.createMany({ data: [{ tenantId, userId, units: "metric" }] }),
    );
    await expect(write).rejects.toMatchObject({ code: "not_found" });
    await setPreferences(ben, told);
    const taken = await withIdentity(ada, (tx) =>
      tx.preferences.updateMany({ where: { userId }, data: { diet: null } }),
    );
    expect(taken.count).toBe(0);
    expect(await getPreferences(ben)).toEqual(told);
  });

  test.each([
    { shoeSizeEu: 3 },
    { budgetCents: -1 },
    { clothingSize: "XXXXL" as never },
    { budgetCents: 0.5 },
  ])("out of bounds are refused: %j", async (wrong) => {
    await expect(setPreferences(ada, { ...told, ...wrong })).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("mail in the outbox", () => {
  const sender = { name: "Daily Grind", url: "http://localhost:3000/dailygrind" };

  test("is seen by whoever caused it and by nobody else, its recipient included", async () => {
    const [one, two] = [visitor(), visitor()];
    await sendMail(one, buildResetMail(sender, "ada@example.com", "secret-token"));
    expect(await listMails(one)).toMatchObject([{ recipient: "ada@example.com" }]);
    expect((await listMails(one))[0]!.body).toContain("/dailygrind/links/secret-token");
    for (const other of [two, ada, mintIdentity({ ...one, tenantId: "aperture" })])
      expect(JSON.stringify(await listMails(other))).not.toContain("secret-token");
  });

  test("is neither read nor sent by the assistant", async () => {
    const assistant = delegateToAssistant(ada);
    await expect(listMails(assistant)).rejects.toMatchObject({ code: "not_found" });
    await expect(sendMail(assistant, buildResetMail(sender, "a@example.com", "x"))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { listAdminActions } from "@orchard/core/audit/data";
import { visitorOf } from "@orchard/core/tenants/data";
import { setAssistantMode, setStoreHalt } from "@orchard/core/tenants/mutations";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { Prisma, withIdentity } from "@orchard/db/with-identity";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { placeOrderOf } from "./placed-order.ts";

/** What those who run stores change of settings and catalogue leaves a row by itself, and what shoppers do leaves none. */
const ada = actor("aperture", "ada@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@northtrail.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };

let database: TestDatabase;
beforeAll(async () => {
  database = await takeOwnDatabase({
    prepare: async (owner) => {
      // As a page that edits the catalogue would have it.
      await owner.query(`
        grant update (price_cents) on products to orchard_staff;
        grant select (tenant_id, slug, price_cents) on products to orchard_staff;
        create policy select_tried on products for select to orchard_staff
          using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
        create policy update_tried on products for update to orchard_staff
          using (tenant_id = (select w.tenant_id from identity.me('tenants:write') w))
          with check (tenant_id = (select w.tenant_id from identity.me('tenants:write') w))`);
    },
  });
});
afterAll(() => database.close());

const actionsOf = (who: Identity, wanted: Partial<Parameters<typeof listAdminActions>[1]> = {}) =>
  listAdminActions(who, { limit: 100, ...wanted });

test("staff's and an operator's changes are kept before and after, under the name of whoever made them", async () => {
  await setAssistantMode(staff, "guided");
  await setAssistantMode(staff, "guided");
  await setStoreHalt(operator, "aperture", { halt: "assistant", reason: "A leak.", by: "Olive Tanner" });
  const [halted, changed, ...others] = await actionsOf(staff);
  expect(others).toEqual([]);
  expect(changed).toMatchObject({
    tenantId: "aperture",
    role: "staff",
    area: "tenants",
    action: "changed",
    subject: "Aperture",
    before: { assistant_mode: "open" },
    after: { assistant_mode: "guided" },
  });
  expect(halted).toMatchObject({ role: "operator", actor: "Olive Tanner" });
  expect(halted!.after).toMatchObject({ assistant_halted: true, halt_reason: "A leak." });
  await setStoreHalt(operator, "aperture", { halt: "none", reason: "", by: "Olive Tanner" });
});

test("what does not happen leaves nothing: the row goes with its transaction", async () => {
  const before = await actionsOf(staff);
  await expect(
    withIdentity(staff, async (tx) => {
      await tx.$executeRaw`update tenants set assistant_mode = 'off'`;
      throw new Error("changed my mind");
    }),
  ).rejects.toThrow("changed my mind");
  expect(await actionsOf(staff)).toEqual(before);
});

test("an order, which takes from the stock, is none of it; a price that staff change is", async () => {
  const slug = "halvorn-35-f18";
  const before = await actionsOf(staff);
  await placeOrderOf(ada, slug);
  expect(await actionsOf(staff)).toEqual(before);
  await withIdentity(
    staff,
    (tx) => tx.$executeRaw`update products set price_cents = price_cents + 100 where slug = ${slug}`,
  );
  const [change] = await actionsOf(staff, { area: "products" });
  expect(change).toMatchObject({ subject: slug, action: "changed" });
  expect(Object.keys(change!.before)).toEqual(["price_cents"]);
  expect(change!.after["price_cents"]).toBe((change!.before["price_cents"] as number) + 100);
});

test("an operator reads every store's, staff their own, and nobody else anything", async () => {
  await setAssistantMode(elsewhere, "guided");
  const stores = async (who: Identity, tenantId: string | null = null) => [
    ...new Set((await actionsOf(who, { tenantId })).map((each) => each.tenantId)),
  ];
  expect((await stores(operator)).toSorted()).toEqual(["aperture", "northtrail"]);
  expect(await stores(operator, "northtrail")).toEqual(["northtrail"]);
  expect(await stores(staff)).toEqual(["aperture"]);
  expect(await stores(elsewhere)).toEqual(["northtrail"]);
  await expect(stores(staff, "northtrail")).rejects.toMatchObject(refused);
  for (const who of [ada, delegateToAssistant(ada), visitorOf("aperture")])
    await expect(stores(who)).rejects.toMatchObject(refused);
});

test("nobody writes, changes or deletes one, not even those it is about", async () => {
  const before = await actionsOf(operator);
  for (const who of [staff, operator])
    for (const statement of [
      Prisma.sql`update admin_actions set actor = 'Nobody'`,
      Prisma.sql`delete from admin_actions`,
      Prisma.sql`insert into admin_actions (tenant_id, role, actor, area, action, subject, before, after)
        values ('aperture', 'staff', 'Nobody', 'tenants', 'changed', 'x', '{}', '{}')`,
    ])
      await expect(withIdentity(who, (tx) => tx.$executeRaw(statement))).rejects.toMatchObject(refused);
  expect(await actionsOf(operator)).toEqual(before);
});

test("page by page everything comes once", async () => {
  const all = await actionsOf(operator);
  expect(all.length).toBeGreaterThan(3);
  const paged: typeof all = [];
  let before: string | null = null;
  for (;;) {
    const page: typeof all = await actionsOf(operator, { limit: 2, before });
    if (page.length === 0) break;
    paged.push(...page);
    before = page.at(-1)!.occurredAt;
  }
  expect(paged).toEqual(all);
});

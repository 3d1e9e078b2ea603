import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { getCart } from "../cart/data.ts";
import { addToCart } from "../cart/mutations.ts";
import { listMails } from "../mail/data.ts";
import { cancelOrder, placeOrder } from "../orders/mutations.ts";
import { visitorOf } from "../tenants/data.ts";
import { getKept } from "./data.ts";
import { sendStockNotices, setStockAlert } from "./mutations.ts";

const STORE = "aperture";
const sender = { name: "Aperture", url: "http://localhost:3000/aperture" };
let database: TestDatabase;

beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

const shopper = (tenantId = STORE) => mintIdentity({ tenantId, userId: newId(), role: "shopper" });
const stockOf = (productId: string) =>
  withIdentity(
    visitorOf(STORE),
    async (tx) => (await tx.product.findFirstOrThrow({ where: { id: productId } })).stock,
  );

/** On the list of who waits, as from before the stock came back. */
const wait = (who: Identity, productId: string, email: string) =>
  withIdentity(who, (tx) =>
    tx.stockAlert.createMany({ data: [{ tenantId: who.tenantId, userId: who.userId, productId, email }] }),
  );

/** Orders all there is of a product. */
async function buyAll(buyer: Identity, productId: string): Promise<string> {
  await addToCart(buyer, { productId, quantity: await stockOf(productId) });
  const cart = await getCart(buyer);
  const delivery = cart.deliveries.find(({ slug }) => slug === "standard")!;
  const result = await placeOrder(buyer, {
    formKey: newId(),
    seen: cart.seen,
    seenTotalCents: cart.itemsCents - cart.discountCents + delivery.priceCents,
    email: "buyer@example.com",
    delivery: "standard",
    payBy: "demo_accepted",
    address: {
      name: "A Buyer",
      line1: "1 Long Road",
      line2: null,
      city: "Rockport",
      region: "MA",
      postcode: "01966",
      country: "US",
      phone: null,
    },
  });
  if (result.outcome !== "placed") throw new Error(result.outcome);
  return result.number;
}

describe("who waits for a product", () => {
  test("gets one mail when it is back, once, and nobody else gets it", async () => {
    const { id, title } = await withIdentity(visitorOf(STORE), (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: { in: [1, 2, 3] } }, orderBy: { slug: "asc" } }),
    );
    const sold = await withIdentity(visitorOf(STORE), (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: 0 } }),
    );
    const [buyer, one, two, patient] = [visitorOf(STORE), shopper(), visitorOf(STORE), shopper()];
    const order = await buyAll(buyer, id);
    expect(await stockOf(id)).toBe(0);
    await setStockAlert(one, id, "one@example.com");
    await setStockAlert(two, id, "two@example.com");
    await setStockAlert(patient, sold.id, "patient@example.com");
    // As long as there is none, nobody is told and everybody waits on.
    expect(await sendStockNotices(STORE, sender)).toBe(0);
    expect((await getKept(one, id)).alertEmail).toBe("one@example.com");

    await cancelOrder(buyer, order);
    expect(await stockOf(id)).toBeGreaterThan(0);
    const sent = await Promise.all([sendStockNotices(STORE, sender), sendStockNotices(STORE, sender)]);
    expect(sent.toSorted()).toEqual([0, 2]);
    for (const [identity, recipient] of [
      [one, "one@example.com"],
      [two, "two@example.com"],
    ] as const) {
      const mails = await listMails(identity);
      expect(mails).toMatchObject([{ recipient, subject: `${title} is back at Aperture` }]);
      expect(await getKept(identity, id)).toEqual({ saved: false });
    }
    expect(await sendStockNotices(STORE, sender)).toBe(0);
    for (const other of [buyer, patient]) expect(await listMails(other)).toEqual([]);
    expect((await getKept(patient, sold.id)).alertEmail).toBe("patient@example.com");
  });

  test("cannot be put on the list for what is in stock", async () => {
    const one = shopper();
    const { id } = await withIdentity(one, (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: { gt: 0 } } }),
    );
    await expect(setStockAlert(one, id, "victim@example.com")).rejects.toMatchObject({ code: "conflict" });
  });

  test("gets one mail, though several visitors gave their address", async () => {
    const [one, two] = [shopper("northtrail"), shopper("northtrail")];
    const { id } = await withIdentity(one, (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: { gt: 0 } } }),
    );
    for (const who of [one, two]) await wait(who, id, "twice@example.com");
    const northtrail = { name: "Northtrail", url: "http://localhost:3000/northtrail" };
    expect(await sendStockNotices("northtrail", northtrail)).toBe(1);
    expect((await listMails(one)).length + (await listMails(two)).length).toBe(1);
  });

  test("at another store is not told by this one", async () => {
    const other = shopper("northtrail");
    const { id } = await withIdentity(other, (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: { gt: 0 } } }),
    );
    await wait(other, id, "walker@example.com");
    expect(await sendStockNotices(STORE, sender)).toBe(0);
    expect((await getKept(other, id)).alertEmail).toBe("walker@example.com");
    expect(
      await sendStockNotices("northtrail", { name: "Northtrail", url: "http://localhost:3000/northtrail" }),
    ).toBe(1);
  });

  test("waits on when the mail cannot leave", async () => {
    const walker = shopper("dailygrind");
    const { id } = await withIdentity(walker, (tx) =>
      tx.product.findFirstOrThrow({ where: { stock: { gt: 0 } } }),
    );
    await wait(walker, id, "barista@example.com");
    const before = { ...process.env };
    Object.assign(process.env, {
      ORCHARD_SMTP_URL: "smtp://127.0.0.1:9",
      ORCHARD_MAIL_FROM: "shop@example.com",
    });
    await expect(sendStockNotices("dailygrind", sender)).rejects.toThrow(/ECONNREFUSED/);
    for (const name of ["ORCHARD_SMTP_URL", "ORCHARD_MAIL_FROM"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    expect((await getKept(walker, id)).alertEmail).toBe("barista@example.com");
    expect(await sendStockNotices("dailygrind", sender)).toBe(1);
  });
});

import { connect, createServer, type Server } from "node:net";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PrismaClient } from "./generated/client.ts";
import { IdentityAdapter, openingWith } from "./identity-adapter.ts";
import { createPool } from "./pools.ts";
import { actor, tokenFor } from "./testing.ts";
import { closeDoors, withIdentity } from "./with-identity.ts";

const ada = actor("aperture", "ada@example.com");
const address = () => process.env["ORCHARD_STOREFRONT_DATABASE_URL"]!;
const as = async (role: string) => ({ role, token: await tokenFor(ada) });
const embedded = process.env["ORCHARD_TEST_ENGINE"] === "embedded";

let prisma: PrismaClient;
let held: Server | undefined;
beforeEach(() => {
  prisma = new PrismaClient({ adapter: new IdentityAdapter(createPool(address(), 1)) });
});
afterEach(async () => {
  await prisma.$disconnect();
  held?.close();
});
afterAll(closeDoors);

describe("a transaction", () => {
  test("sends BEGIN, the identity and the first query before it has an answer to any of them", async () => {
    const { url, server } = await holdBackAnswers({ from: "begin", until: "from orders" });
    held = server;
    const patient = new PrismaClient({ adapter: new IdentityAdapter(createPool(url, 1)) });
    const count = await openingWith(await as("orchard_shopper"), () =>
      patient.$transaction((tx) => tx.$queryRaw<{ n: number }[]>`select count(*)::int as n from orders`),
    );
    await patient.$disconnect();
    expect(count[0]!.n).toBeGreaterThan(0);
  });

  test("starts under an identity that another bundle's copy of this module was given", async () => {
    vi.resetModules();
    const copy = await import("./identity-adapter.ts");
    expect(copy.openingWith).not.toBe(openingWith);
    const count = () => prisma.$transaction((tx) => tx.order.count());
    expect(await copy.openingWith(await as("orchard_shopper"), count)).toBeGreaterThan(0);
  });

  test("does not start without an identity", async () => {
    await expect(prisma.$transaction((tx) => tx.order.count())).rejects.toThrow(/begins in withIdentity/);
    const identity = await as("orchard_shopper");
    expect(await openingWith(identity, () => prisma.$transaction((tx) => tx.order.count()))).toBeGreaterThan(
      0,
    );
  });

  test("whose role the login may not take reads nothing and says so first", async () => {
    const reading = openingWith(await as("orchard_reporting"), () =>
      prisma.$transaction((tx) => tx.order.findMany()),
    );
    await expect(reading).rejects.toMatchObject({ message: expect.stringMatching(/permission denied/i) });
  });

  test("that failed leaves a sound connection to the next", async () => {
    const failing = openingWith(await as("orchard_shopper"), () =>
      prisma.$transaction((tx) => tx.$queryRaw`select 1 / 0`),
    );
    await expect(failing).rejects.toThrow(/division by zero/);
    const identity = await as("orchard_shopper");
    const work = () => prisma.$transaction((tx) => tx.order.count());
    expect(await openingWith(identity, work)).toBeGreaterThan(0);
  });

  test("commits what it wrote, and takes all of it back when its work fails", async () => {
    const id = crypto.randomUUID();
    const chat = { tenantId: ada.tenantId, userId: ada.userId, id, title: "Before" };
    await withIdentity(ada, (tx) => tx.chat.create({ data: chat }));
    expect(await withIdentity(ada, (tx) => tx.chat.count({ where: { id } }))).toBe(1);
    const rolledBack = withIdentity(ada, async (tx) => {
      await tx.chat.updateMany({ where: { id }, data: { title: "After" } });
      throw new Error("changed my mind");
    });
    await expect(rolledBack).rejects.toThrow("changed my mind");
    const [kept] = await withIdentity(ada, (tx) => tx.chat.findMany({ where: { id } }));
    expect(kept!.title).toBe("Before");
  });
});

test.skipIf(embedded)("a backend that dies within a transaction is an unavailable store, once", async () => {
  const dying = withIdentity(ada, async (tx) => {
    await tx.$queryRaw`select set_config('idle_in_transaction_session_timeout', '20ms', true)`;
    await new Promise((done) => setTimeout(done, 200));
    return tx.order.count();
  });
  await expect(dying).rejects.toMatchObject({ code: "store_unavailable" });
  expect(await withIdentity(ada, (tx) => tx.order.count())).toBeGreaterThan(0);
});

/** A way to the database that passes on no answer from the moment a client says one thing until it says another. */
async function holdBackAnswers({ from, until }: { from: string; until: string }) {
  const target = new URL(address());
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let kept: Buffer[] | undefined;
    client.on("data", (chunk) => {
      const said = chunk.toString("latin1");
      if (said.includes(from)) kept = [];
      database.write(chunk);
      if (!kept || !said.includes(until)) return;
      client.write(Buffer.concat(kept));
      kept = undefined;
    });
    database.on("data", (chunk) => (kept ? void kept.push(chunk) : client.write(chunk)));
    client.on("error", () => database.destroy()).on("close", () => database.destroy());
    database.on("error", () => client.destroy()).on("close", () => client.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = new URL(address());
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as { port: number }).port);
  return { url: url.href, server };
}

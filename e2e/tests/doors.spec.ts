import { expect, test } from "@playwright/test";
import {
  type Answer,
  type Caller,
  NOBODY,
  OTHER_STORE,
  send,
  sessionCookie,
  signIn,
  STORE,
} from "../doors/callers.ts";
import { type App, findDoors, readActionIds } from "../doors/enumerate.ts";
import { DOORS } from "../doors/expectations.ts";
import { CALLERS, type CallerName, type Its, type Trial } from "../doors/trial.ts";

const OWNER = { storefront: "ada@example.com", admin: `staff@${STORE}.example.com` };
const SECRET = `secret-${crypto.randomUUID()}`;

type Stage = { its: Its; callers: Record<CallerName, Caller> };
const stages: Partial<Record<App, Stage>> = {};
const found = { cases: 0, leaks: 0 };

test.afterAll(() => console.info(`Doors: ${found.cases} cases tried, ${found.leaks} leaks.`));

test("every route and server action is described, and nothing else", () => {
  const file = "e2e/doors/expectations.ts";
  const doors = findDoors();
  const undescribed = doors.filter((door) => !(door in DOORS));
  const gone = Object.keys(DOORS).filter((door) => !doors.includes(door));
  expect([
    ...undescribed.map((door) => `"${door}" is new: say under DOORS in ${file} who gets what there.`),
    ...gone.map((door) => `"${door}" is gone: remove it from ${file}.`),
  ]).toEqual([]);
  // What the build lets anybody call is what the source says, wherever it was declared.
  for (const app of ["storefront", "admin"] as const)
    expect([...readActionIds(app).keys()].filter((door) => !(door in DOORS))).toEqual([]);
});

for (const [door, trials] of Object.entries(DOORS)) {
  for (const trial of trials) {
    test(`${door}${trial.what ? ` ${trial.what}` : ""}`, async () => {
      test.slow();
      const app = door.split(" ")[0] as App;
      const stage = (stages[app] ??= await setStage(app));
      const before = await whatTheOwnerSees(app, stage);
      const outcomes: Partial<Record<CallerName, string>> = {};
      for (const name of CALLERS) {
        // Nothing that anybody else did changed what the owner has.
        if (name === "the owner") expect(await whatTheOwnerSees(app, stage)).toBe(before);
        const answer = await knock(app, door, trial, stage, name);
        outcomes[name] = describe(answer);
        found.cases++;
        if (answer.body.includes(SECRET) && !trial.expect[name].endsWith("with it")) found.leaks++;
        expect(answer.headers.has("access-control-allow-origin"), name).toBe(false);
        if (door.includes("/api/"))
          expect(answer.headers.get("cache-control"), name).toBe("private, no-store");
      }
      expect(outcomes).toEqual(trial.expect);
      if (trial.fresh) delete stages[app];
    });
  }
}

function knock(
  app: App,
  door: string,
  trial: Trial,
  { its, callers }: Stage,
  name: CallerName,
): Promise<Answer> {
  const { args, ...call } = trial.call(its);
  if (!args) return send(app, callers[name], { ...call, method: door.split(" ")[1]! });
  const id = readActionIds(app).get(door);
  if (!id) throw new Error(`The build has no "${door}".`);
  return send(app, callers[name], { ...call, action: { id, args } });
}

/** An answer in the words of the expectations. */
function describe({ status: answered, body, headers, cookies }: Answer): string {
  // An action's redirect comes with the page it leads to, where Next can draw that in the same answer.
  const status = headers.has("x-action-redirect") ? 303 : answered;
  const set = cookies.map((cookie) => cookie.split(";")[0]!.split("="));
  const session = set.find(([name]) => name!.endsWith(".session"));
  const says = body.includes(SECRET)
    ? " with it"
    : session
      ? session[1]
        ? " signs in"
        : " signs out"
      : set.some(([name]) => name!.endsWith("theme"))
        ? " sets theme"
        : "";
  return `${status}${says}`;
}

/** The owner with something of their own, and everybody else. */
async function setStage(app: App): Promise<Stage> {
  const owner = await signIn(app, STORE, OWNER[app]);
  const held = app === "storefront" ? await hold(owner) : NOTHING_HELD;
  const revoked = await signIn(app, STORE, OWNER[app]);
  await signOut(app, revoked);
  const other =
    app === "admin"
      ? await signIn(app, "platform", "olive@orchard.example.com")
      : await signIn(app, STORE, "ben@example.com");
  const elsewhere = await signIn(
    app,
    OTHER_STORE,
    app === "admin" ? `staff@${OTHER_STORE}.example.com` : "mina@example.com",
  );
  // A store's cookie works nowhere else, also when somebody renames it.
  const [value] = Object.values(elsewhere.cookies);
  if (app === "storefront") elsewhere.cookies[sessionCookie(STORE)] = value!;

  const chatId = crypto.randomUUID();
  if (app === "storefront") {
    const json = { chatId, messageId: crypto.randomUUID(), text: `Hello, ${SECRET}` };
    const asked = await send(app, owner, { path: `/${STORE}/api/chat`, method: "POST", json });
    expect(asked.status).toBe(200);
  }
  return {
    its: {
      chatId,
      owner: OWNER[app],
      people: {
        owner: await demoPerson(STORE, "ada@example.com"),
        "other store's": await demoPerson(OTHER_STORE, "mina@example.com"),
      },
      held,
    },
    callers: {
      nobody: NOBODY,
      "another person": other,
      "another store's person": elsewhere,
      "a revoked session": revoked,
      "a foreign origin": { ...owner, origin: "https://elsewhere.example" },
      "the owner": owner,
    },
  };
}

const NOTHING_HELD: Its["held"] = { session: "", address: "", order: "", orderItem: "", product: "" };

/** What the owner has, by its ids, from their own export: this session, the latest order and address. */
async function hold(owner: Caller): Promise<Its["held"]> {
  const form = new FormData();
  const address = { name: "Ada", line1: SECRET, city: "Rockport", postcode: "01966", country: "US" };
  for (const [name, value] of Object.entries(address)) form.append(name, value);
  const id = readActionIds("storefront").get("storefront addresses/saveAddressAction")!;
  const path = `/${STORE}/account/addresses`;
  await send("storefront", owner, { path, action: { id, args: [STORE, {}, form] } });
  const tables = await exported(owner);
  const latest = (table: string, by: string) =>
    tables[table]!.toSorted((a, b) => (a[by]! < b[by]! ? 1 : -1))[0] as Record<string, string>;
  const order = latest("orders", "placed_at");
  const item = tables["order_items"]!.find((each) => each["order_id"] === order["id"])!;
  return {
    session: latest("sessions", "created_at")["id"]!,
    address: tables["addresses"]!.find((each) => each["line1"] === SECRET)!["id"]!,
    order: order["number"]!,
    orderItem: item["id"]!,
    product: item["product_id"]!,
  };
}

async function exported(owner: Caller): Promise<Record<string, Record<string, string>[]>> {
  const { status, body } = await send("storefront", owner, { path: `/${STORE}/api/export`, method: "POST" });
  expect(status).toBe(200);
  return JSON.parse(body);
}

async function signOut(app: App, caller: Caller): Promise<void> {
  const answer =
    app === "storefront"
      ? await send(app, caller, { path: `/${STORE}/api/sign-out`, method: "POST" })
      : await send(app, caller, {
          path: "/tenants",
          action: { id: readActionIds(app).get("admin account/signOutAction")!, args: [] },
        });
  expect(describe(answer)).toContain("signs out");
}

/** A demo person's id, which the sign-in page gives to everybody. */
async function demoPerson(store: string, email: string): Promise<string> {
  const { body } = await send("storefront", NOBODY, { path: `/${store}/sign-in` });
  const buttons = [...body.matchAll(/<button[^>]* value="([0-9a-f-]{36})".*?<\/button>/gs)];
  return buttons.find(([markup]) => markup.includes(email))![1]!;
}

// What only its owner changes, and no sign-in either.
const THEIRS =
  "users preferences orders checkouts payments returns addresses carts cart_items saved_items stock_alerts".split(
    " ",
  );

/** What is the owner's alone, as it stands: the chat, purchases and what is kept, or the list of tenants. */
async function whatTheOwnerSees(app: App, { its, callers }: Stage): Promise<string> {
  const path = app === "storefront" ? `/${STORE}/api/chats/${its.chatId}` : "/tenants";
  const { status, body } = await send(app, callers["the owner"], { path });
  expect(status).toBe(200);
  // A page holds a nonce of its own each time; that it is still theirs is what matters.
  if (app === "admin") return body.includes("Sign out") ? its.owner : "nobody";
  expect(body).toContain(SECRET);
  const tables = await exported(callers["the owner"]);
  return body + JSON.stringify(THEIRS.map((table) => tables[table]));
}

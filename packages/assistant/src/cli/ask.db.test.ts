import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";

const script = fileURLToPath(new URL("ask.ts", import.meta.url));

/** Runs the command on the database of this test run. */
function ask(...args: string[]) {
  return spawnSync(process.execPath, ["--conditions=react-server", script, ...args], {
    encoding: "utf8",
    env: { ...process.env, ORCHARD_MODE: "demo", NODE_OPTIONS: "" },
  });
}

const HEADLINE = "What digital camera is compatible with the memory card I bought last year?";

test("a demo shopper is answered, with the calls and rows it rests on, and audited as the command line", async () => {
  const before = await audits();
  const { status, stdout } = ask("--store", "aperture", "--as", "ada@example.com", "--json", HEADLINE);
  expect(status).toBe(0);
  const { answer, calls } = JSON.parse(stdout) as { answer: string; calls: { tool: string }[] };
  expect(answer).toMatch(/AP-\d{5}/);
  expect(calls.map((call) => call.tool)).toEqual(
    expect.arrayContaining(["purchases_search", "compatibility_find"]),
  );
  const after = await audits();
  expect(after.length).toBe(before.length + calls.length);
  expect(after.at(-1)!.actors).toEqual(["assistant", "cli"]);
  await closeDoors();
});

const audits = () =>
  withIdentity(actor("aperture", "ada@example.com"), (tx) =>
    tx.toolCall.findMany({ orderBy: { occurredAt: "asc" } }),
  );

test("what asks first is shown as a card that waits, what was done with how to undo it", async () => {
  const cancel = ask("--store", "northtrail", "--as", "ben@example.com", "cancel my order");
  expect(cancel.stdout).toMatch(/asks first: Cancel order NT-\d{5}/);
  expect(cancel.stdout).toContain("Nothing has been done.");
  const add = ask("--store", "northtrail", "--visitor", "add the Emberrow Wren to my cart");
  expect(add.stdout).toContain("0 → 1 in the cart; to undo, set it back to 0");
});

test("a visitor is told to sign in", () => {
  const { status, stdout } = ask("--store", "aperture", "--visitor", HEADLINE);
  expect(status).toBe(0);
  expect(stdout).toMatch(/sign in/i);
});

test.each([
  [["--store", "nowhere", "--visitor", "hello"], /no store "nowhere"/],
  [["--store", "aperture", "--as", "nobody@example.com", "hello"], /no demo person of aperture/],
  [["--store", "aperture", "hello"], /--visitor/],
  [["--store", "aperture", "--visitor"], /npm run ask/],
  [["--colour"], /colour/],
])("%j says what is wrong and ends with 2", (args, message) => {
  const { status, stderr } = ask(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeAuthFunctions } from "@orchard/db/auth-functions";
import { newId } from "@orchard/domain/ids";
import { signInWithPassword } from "./session.ts";

const PASSWORD = "orchard-demo";

beforeAll(() => {
  process.env["ORCHARD_SESSION_SECRET"] ??= "x".repeat(43);
});
afterAll(closeAuthFunctions);

const nobody = () => `${newId()}@example.com`;
/** One try; how it ended. Each comes from a client of its own unless told otherwise. */
const attempt = (email: string, password: string, client: string = newId()) =>
  signInWithPassword("storefront", "aperture", email, password, { client }).then(
    () => "in",
    (error: { code: string }) => error.code,
  );

describe("guessing passwords", () => {
  test("ends after ten tries for an address, whether it is known or not", async () => {
    for (const address of ["ben@example.com", nobody()]) {
      const answers: string[] = [];
      for (let tries = 0; tries < 11; tries++) answers.push(await attempt(address, "wrong"));
      expect(answers).toEqual([...Array.from({ length: 10 }, () => "sign_in_failed"), "too_many_attempts"]);
    }
    // Not even the right password helps now, and another person is not held up.
    expect(await attempt("ben@example.com", PASSWORD)).toBe("too_many_attempts");
    expect(await attempt("chloe@example.com", PASSWORD)).toBe("in");
  });

  test("all at once gains nothing: ten of thirty are checked", async () => {
    const address = nobody();
    const answers = await Promise.all(Array.from({ length: 30 }, () => attempt(address, "wrong")));
    expect(answers.filter((each) => each === "sign_in_failed")).toHaveLength(10);
  });

  test(
    "over many addresses ends after fifty from one client; another client goes on",
    { timeout: 120_000 },
    async () => {
      const client = newId();
      for (let tries = 0; tries < 50; tries++)
        expect(await attempt(nobody(), "wrong", client)).toBe("sign_in_failed");
      expect(await attempt(nobody(), "wrong", client)).toBe("too_many_attempts");
      expect(await attempt("dev@example.com", PASSWORD, client)).toBe("too_many_attempts");
      expect(await attempt("dev@example.com", PASSWORD)).toBe("in");
    },
  );

  test("is forgotten once the address has signed in", async () => {
    for (let tries = 0; tries < 9; tries++) await attempt("mina@example.com", "wrong");
    expect(await attempt("mina@example.com", PASSWORD)).toBe("in");
    for (let tries = 0; tries < 9; tries++) await attempt("mina@example.com", "wrong");
    expect(await attempt("mina@example.com", PASSWORD)).toBe("in");
  });
});

test("an unknown address is answered as a known one: in words and in time", { timeout: 60_000 }, async () => {
  const timed = async (email: string, password: string) => {
    const began = performance.now();
    const answer = await attempt(email, password);
    return { answer, time: performance.now() - began };
  };
  const [known, unknown]: [number[], number[]] = [[], []];
  await attempt(nobody(), "wrong");
  for (let round = 0; round < 9; round++) {
    const one = await timed("ada@example.com", "wrong");
    const other = await timed(nobody(), "wrong");
    expect([one.answer, other.answer]).toEqual(["sign_in_failed", "sign_in_failed"]);
    known.push(one.time);
    unknown.push(other.time);
  }
  // Without a hash to check for nobody it would be a tenth. The shortest of each is what a busy machine disturbs least.
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test.each(["staff@aperture.example.com", "olive@orchard.example.com"])(
  "%s has no way in here, and is told no more than anybody",
  async (email) => {
    expect(await attempt(email, PASSWORD)).toBe("sign_in_failed");
  },
);

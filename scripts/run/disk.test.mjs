import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { requireSpace } from "./disk.mjs";
import { explain, Stop } from "./say.mjs";

test("a folder that does not exist yet is measured where it will be", () => {
  expect(() => requireSpace(join(tmpdir(), "not", "there", "yet"), 0, "nothing")).not.toThrow();
});

test("too little room is refused in one line, with what is needed and what is there", () => {
  expect(() => requireSpace(tmpdir(), 1e12, "everything")).toThrow(
    /^The disk is nearly full: everything takes about 1000000000000 MB, and \d+ MB are free at /,
  );
});

test("a disk that fills up on the way is one line too", () => {
  const failure = Object.assign(new Error("write failed"), { code: "ENOSPC" });
  expect(explain(failure)).toMatch(/^The disk is full\. .*again\.$/);
  expect(explain(new Stop("npm says: ENOSPC"))).toMatch(/^The disk is full/);
});

test("what we say ourselves is shown without a stack, anything unknown with one", () => {
  expect(explain(new Stop("Do this."))).toBe("Do this.");
  expect(explain(new Error("unforeseen"))).toContain("disk.test.mjs");
});

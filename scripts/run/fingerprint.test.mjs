import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "orchard-fingerprint-"));
  mkdirSync(join(root, "apps", "shop"), { recursive: true });
  writeFileSync(join(root, "apps", "shop", "page.tsx"), "one");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const now = (values) =>
  fingerprint(root, ["apps", "lock.json"], values, (name) => !name.endsWith(".test.ts"));

test("changes with a file's contents, its name, a new file and a value", () => {
  const seen = new Set([now()]);
  writeFileSync(join(root, "apps", "shop", "page.tsx"), "two");
  seen.add(now());
  writeFileSync(join(root, "apps", "shop", "other.tsx"), "two");
  seen.add(now());
  writeFileSync(join(root, "lock.json"), "{}");
  seen.add(now());
  seen.add(now({ mode: "demo" }));
  expect(seen.size).toBe(5);
});

test("does not change with tests or with what a build makes", () => {
  const before = now();
  mkdirSync(join(root, "apps", "shop", ".next"));
  writeFileSync(join(root, "apps", "shop", ".next", "BUILD_ID"), "x");
  writeFileSync(join(root, "apps", "shop", "page.test.ts"), "x");
  expect(now()).toBe(before);
});

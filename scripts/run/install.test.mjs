import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdsDev, staleness } from "./install.mjs";
import { npmFailure } from "./npm.mjs";

const platform = { os: "linux", cpu: "x64", libc: "glibc" };
const locked = {
  "": { name: "shop" },
  "node_modules/left": { version: "1.0.0" },
  "node_modules/tester": { version: "2.0.0", dev: true },
  "node_modules/left-linux": {
    version: "1.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["glibc"],
  },
  "node_modules/left-windows": { version: "1.0.0", optional: true, os: ["win32"], cpu: ["x64"] },
  "node_modules/nicety": { version: "1.0.0", optional: true },
};
let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "orchard-install-"));
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function installed(packages) {
  for (const path of Object.keys(packages)) mkdirSync(join(root, path), { recursive: true });
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
}
const pick = (...names) =>
  Object.fromEntries(names.map((name) => [`node_modules/${name}`, locked[`node_modules/${name}`]]));

test("a fresh clone, or an installation that was cut off, is stale", () => {
  expect(staleness(root, { dev: false, platform })).toBe("nothing is installed yet");
});

test("starting needs neither what only tests need nor other platforms' binaries", () => {
  installed(pick("left", "left-linux"));
  expect(staleness(root, { dev: false, platform })).toBeUndefined();
  expect(staleness(root, { dev: true, platform })).toBe("tester is missing");
});

test("what only tests need is noticed, so that it stays when something else is installed", () => {
  expect(holdsDev(root)).toBe(false);
  installed(pick("left", "left-linux"));
  expect(holdsDev(root)).toBe(false);
  installed(pick("left", "tester"));
  expect(holdsDev(root)).toBe(true);
});

test("a folder installed on another platform is stale", () => {
  installed(pick("left", "left-windows"));
  expect(staleness(root, { dev: false, platform })).toBe("left-linux is missing");
});

test("another version than the locked one is stale", () => {
  installed({ ...pick("left-linux"), "node_modules/left": { version: "0.9.0" } });
  expect(staleness(root, { dev: false, platform })).toBe("left is not the locked version");
});

test("a package whose folder somebody deleted is stale", () => {
  installed(pick("left", "left-linux"));
  rmSync(join(root, "node_modules", "left"), { recursive: true });
  expect(staleness(root, { dev: false, platform })).toBe("left is missing");
});

test.each([
  ["npm error code ENOTFOUND", /cannot reach its package source/],
  ["npm error code EINTEGRITY", /contents do not match/],
  ["npm error nospc ENOSPC: no space left on device", /ENOSPC/],
  ["npm error code EWHATEVER\nnpm error something odd", /npm ci failed: something odd/],
])("npm's complaint %j becomes one line", (output, line) => {
  expect(npmFailure("ci", output)).toMatch(line);
  expect(npmFailure("ci", output)).not.toContain("\n");
});

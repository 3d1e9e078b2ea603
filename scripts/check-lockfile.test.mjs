import { expect, test } from "vitest";
import { findFaults } from "./check-lockfile.mjs";

const integrity = `sha512-${"a".repeat(86)}==`;
const good = () => ({
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { fast: "1.0.0" } },
    "node_modules/fast": {
      version: "1.0.0",
      integrity,
      dependencies: { small: "^2.0.0" },
      optionalDependencies: { "fast-linux-x64": "1.0.0", "fast-win32-x64": "1.0.0" },
    },
    "node_modules/fast-linux-x64": { version: "1.0.0", integrity, optional: true, os: ["linux"] },
    "node_modules/fast/node_modules/fast-win32-x64": {
      version: "1.0.0",
      integrity,
      optional: true,
      os: ["win32"],
    },
    "node_modules/small": { version: "2.1.0", integrity },
    "node_modules/@orchard/db": { resolved: "packages/db", link: true },
    "packages/db": { version: "0.1.0" },
  },
});
const broken = (change) => {
  const lock = good();
  change(lock.packages, lock);
  return findFaults(lock);
};

test("a complete lock file has no faults", () => {
  expect(findFaults(good())).toEqual([]);
});

test("a platform that is missing is found", () => {
  expect(broken((packages) => delete packages["node_modules/fast/node_modules/fast-win32-x64"])).toEqual([
    "node_modules/fast: lacks 1 platforms (fast-win32-x64)",
  ]);
});

test("a dependency without an entry is found", () => {
  expect(broken((packages) => delete packages["node_modules/small"])).toEqual([
    "node_modules/fast: needs small, which has no entry",
  ]);
});

test("a missing or weak checksum is found", () => {
  expect(broken((packages) => delete packages["node_modules/small"].integrity)).toEqual([
    "node_modules/small: no sha512 checksum",
  ]);
  expect(broken((packages) => (packages["node_modules/small"].integrity = "sha1-abc="))).toHaveLength(1);
});

test("a bundled package is under its parent's checksum", () => {
  const bundled = { version: "1.0.0", inBundle: true };
  expect(broken((packages) => (packages["node_modules/fast/node_modules/inner"] = bundled))).toEqual([]);
});

test("a package from a named place is found", () => {
  expect(
    broken((packages) => (packages["node_modules/small"].resolved = "https://mirror.example/small.tgz"))[0],
  ).toContain("names where it came from");
});

test("an install script is found", () => {
  expect(broken((packages) => (packages["node_modules/small"].hasInstallScript = true))[0]).toContain(
    "install script",
  );
});

test("another format is found", () => {
  expect(broken((_, lock) => (lock.lockfileVersion = 2))).toEqual(["package-lock.json: version 2, not 3"]);
});

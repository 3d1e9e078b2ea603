import { delimiter, dirname } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { environmentFor, isRecentEnough } from "./node.mjs";
import { at } from "./paths.mjs";

test.each(["v22.18.0", "v22.23.2", "v23.6.0", "v24.0.0", "v26.10.0"])("%s runs TypeScript", (version) => {
  expect(isRecentEnough(version)).toBe(true);
});

test.each(["v18.20.0", "v20.20.2", "v22.17.9", "v23.5.0"])("%s does not", (version) => {
  expect(isRecentEnough(version)).toBe(false);
});

describe("the environment of what we start", () => {
  test("has our Node first on the PATH, whatever the case of its name", () => {
    const env = environmentFor("/somewhere/bin/node", { Path: "/usr/bin" });
    expect(env.Path).toBe(`${dirname("/somewhere/bin/node")}${delimiter}/usr/bin`);
    expect(env.PATH).toBeUndefined();
  });

  test("drops NODE_ENV and tells nobody what we do", () => {
    const env = environmentFor("/n", { PATH: "/usr/bin", NODE_ENV: "production" });
    expect(env).not.toHaveProperty("NODE_ENV");
    expect(env).toMatchObject({
      TURBO_TELEMETRY_DISABLED: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1",
    });
  });
});

test("every platform has a Node package with a sha512 checksum", () => {
  const { version, packages } = JSON.parse(readFileSync(at("scripts", "node-runtime.json"), "utf8"));
  expect(isRecentEnough(version)).toBe(true);
  expect(Object.keys(packages).toSorted()).toEqual([
    "darwin-arm64",
    "darwin-x64",
    "linux-arm64",
    "linux-x64",
    "win32-arm64",
    "win32-x64",
  ]);
  for (const { integrity } of Object.values(packages)) expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
});

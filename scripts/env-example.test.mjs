import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "./run/fingerprint.mjs";
import { root } from "./run/paths.mjs";

/** Set by npm, by the system, by Next, by the tools, or by one of our processes for another; nobody sets them by hand. */
const NOT_FOR_PEOPLE =
  /^(npm_\w+|NODE_ENV|NEXT_RUNTIME|CI|HOME|PATH|Path|PROGRAMFILES|LOCALAPPDATA|ORCHARD_FOLLOW|ORCHARD_KEEP|ORCHARD_TALLY|ORCHARD_TEST_ENGINE|ORCHARD_TEST_TEMPLATE|NODE_TLS_REJECT_UNAUTHORIZED|STOREFRONT_URL|STOREFRONT_ENV|ADMIN_URL|PROVIDER_URL)$/;

const source = ["apps", "packages", "prisma", "e2e", "labs", "scripts"]
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.\w+$/.test(file));

function readByCode() {
  const names = source.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const direct = [...text.matchAll(/\b(?:env|variables)(?:\.|\[")([A-Z][A-Z0-9_]+)\b/g)];
    // The packages read theirs through a schema in env.ts.
    const schemas = file.endsWith("env.ts") ? [...text.matchAll(/^\s+([A-Z][A-Z0-9]+_[A-Z0-9_]+):/gm)] : [];
    const named = [...text.matchAll(/portFrom\("([A-Z_]+)"/g)];
    return [...direct, ...schemas, ...named].map((match) => match[1]);
  });
  return new Set(names.filter((name) => !NOT_FOR_PEOPLE.test(name)));
}

const listed = new Set(
  [...readFileSync(join(root, ".env.example"), "utf8").matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
    (match) => match[1],
  ),
);

test("every variable the code reads is in .env.example", () => {
  expect([...readByCode()].filter((name) => !listed.has(name))).toEqual([]);
});

test("every variable in .env.example is read by the code", () => {
  const all = source.map((file) => readFileSync(file, "utf8")).join("\n");
  expect([...listed].filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
});

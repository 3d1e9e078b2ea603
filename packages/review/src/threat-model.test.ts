import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { expect, test } from "vitest";
import { DATABASE_CHECKS, SOURCE_CHECKS } from "@orchard/db/checks";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const text = readFileSync(path.join(repository, "docs/threat-model.md"), "utf8");

test("every file that the threat model calls a proof exists", () => {
  const named = [...text.matchAll(/`((?:apps|packages|e2e|prisma|scripts)\/[^`\s]+\.\w+)`/g)].map(
    ([, file]) => file!,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(path.join(repository, file)))).toEqual([]);
});

test("every check that the threat model names exists", () => {
  const known = [...DATABASE_CHECKS, ...SOURCE_CHECKS].map(({ name }) => name);
  const named = [...text.matchAll(/[Cc]hecks? ((?:`[a-z_]+`(?:, | and )?)+)/g)].flatMap(([, list]) =>
    [...list!.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

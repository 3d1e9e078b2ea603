import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accountLines, DEMO } from "./accounts.mjs";
import { filesBelow } from "./fingerprint.mjs";
import { at } from "./paths.mjs";

const stores = readdirSync(at("prisma", "seed"), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(at("prisma", "seed", entry.name, "store.ts")),
);
const textOf = (folder) =>
  filesBelow(folder)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

test.each(stores.map((entry) => entry.name))("the named shopper is a customer of %s", (store) => {
  expect(textOf(at("prisma", "seed", store))).toContain(`"${DEMO.shopper}"`);
});

test("staff, operator and password are what the seed makes", () => {
  const seed = textOf(at("packages", "db", "src", "seed"));
  expect(seed).toContain(`"${DEMO.password}"`);
  expect(seed).toContain(`"${DEMO.operator}"`);
  expect(seed).toContain("staff@${");
  expect(DEMO.staff).toBe("staff@aperture.example.com");
});

test("every other store is named for its staff", () => {
  const lines = accountLines().join("\n");
  const others = stores.map(({ name }) => name).filter((name) => name !== "aperture");
  expect(others.length).toBeGreaterThan(0);
  expect(others.every((name) => lines.includes(name))).toBe(true);
});

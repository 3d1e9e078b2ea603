import { expect, test } from "vitest";
import { isNewEnough } from "./pgvector.mjs";
import { refusal } from "./postgres-binaries.mjs";

test.each(["15.19", "15.20", "16.15", "17.11", "18.5", "19.0"])("PostgreSQL %s is accepted", (version) => {
  expect(refusal(version)).toBeUndefined();
});

test.each(["14.22", "15.18", "16.14", "17.10", "18.4"])(
  "PostgreSQL %s is refused with its reason",
  (version) => {
    expect(refusal(version)).toMatch(new RegExp(`^${version} is older than \\d+\\.\\d+$`));
  },
);

test.each([
  ["0.8.2", true],
  ["0.8.6", true],
  ["0.9.0", true],
  ["1.0.0", true],
  ["0.8.1", false],
  ["0.7.9", false],
  [null, false],
])("pgvector %s: %s", (version, accepted) => {
  expect(isNewEnough(version)).toBe(accepted);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBreaches } from "./check-structure.mjs";

let root;
const write = (file, text) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "orchard-structure-"));
  // A small repository in which everything is as it should be.
  write(
    "packages/db/package.json",
    JSON.stringify({ exports: { "./with-identity": "./src/with-identity.ts" } }),
  );
  write("packages/db/src/with-identity.ts", 'import { x } from "@orchard/domain/identity";\n');
  write("packages/domain/src/identity.ts", "export const x = 1;\n");
  write(
    "packages/core/src/orders/data.ts",
    '// Reads.\nimport "server-only";\nimport { x } from "@orchard/db/with-identity";\n',
  );
  write("packages/core/src/orders/data.db.test.ts", 'import { actor } from "@orchard/db/testing";\n');
  write("packages/testing/src/rows.ts", 'import { actor } from "@orchard/db/testing";\n');
  write(
    "apps/storefront/src/features/orders/loaders.ts",
    'import "server-only";\nimport { x } from "@orchard/core/orders/data";\n',
  );
  write("apps/storefront/src/features/orders/actions.ts", '"use server";\n');
  write("apps/storefront/src/features/orders/client.tsx", '"use client";\n');
  write("apps/storefront/src/features/orders/components/order-row.tsx", "export const a = 1;\n");
  write("apps/storefront/src/app/[store]/page.tsx", "export default 1;\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a repository as agreed has no breaches", () => {
  expect(findBreaches(root)).toEqual([]);
});

describe("each rule fires", () => {
  test.each([
    [
      "an app imports the database",
      "apps/storefront/src/app/page.tsx",
      'import { x } from "@orchard/db/with-identity";\n',
      "storefront may not import db",
    ],
    [
      "over several lines",
      "apps/admin/src/app/page.tsx",
      'import {\n  x,\n  y,\n} from "@orchard/db/pools";\n',
      "admin may not import db",
    ],
    [
      "by a dynamic import",
      "apps/admin/src/app/page.tsx",
      'const x = await import("@orchard/db/pools");\n',
      "admin may not import db",
    ],
    [
      "as a type",
      "packages/ui/src/store/a.tsx",
      'import type { X } from "@orchard/core/orders/data";\n',
      "ui may not import core",
    ],
    [
      "by a re-export",
      "packages/domain/src/a.ts",
      'export { x } from "@orchard/db/pools";\n',
      "domain may not import db",
    ],
    [
      "by path",
      "apps/admin/src/app/page.tsx",
      'import { x } from "../../../../packages/db/src/pools.ts";\n',
      "reaches into another package",
    ],
    [
      "something that is not a test imports the test support",
      "packages/core/src/orders/rules.ts",
      'import { x } from "@orchard/db/testing";\n',
      "only tests may import @orchard/db/testing",
    ],
    [
      "an app imports the people of tests",
      "apps/admin/src/app/page.tsx",
      'import { x } from "@orchard/testing/actors";\n',
      "only tests may import @orchard/testing/actors",
    ],
    [
      "core imports Next",
      "packages/core/src/orders/rules.ts",
      'import { headers } from "next/headers";\n',
      "core may not import next/headers",
    ],
    [
      "core imports React",
      "packages/core/src/orders/rules.ts",
      'import { cache } from "react";\n',
      "core may not import react",
    ],
    [
      "a feature of core has another file",
      "packages/core/src/orders/service.ts",
      "",
      "a feature has only data.ts",
    ],
    [
      "a feature of an app has another file",
      "apps/admin/src/features/orders/hooks.ts",
      "",
      "a feature has only loaders.ts",
    ],
    ["a name says nothing", "packages/domain/src/string-utils.ts", "", "a name that says nothing"],
    ["a name is not kebab-case", "packages/domain/src/OrderTotal.ts", "", "kebab-case"],
    ["reads without server-only", "packages/core/src/cart/data.ts", "export const x = 1;\n", '"server-only"'],
    [
      "server-only comes second",
      "packages/core/src/cart/mutations.ts",
      'import { z } from "zod";\nimport "server-only";\n',
      '"server-only"',
    ],
    [
      "a server action elsewhere",
      "apps/admin/src/app/page.tsx",
      'async function save() {\n  "use server";\n}\n',
      '"use server" belongs in actions.ts',
    ],
    [
      "a whole file of them elsewhere",
      "apps/admin/src/app/save.ts",
      '"use server";\n',
      '"use server" belongs in actions.ts',
    ],
    [
      "actions without the directive",
      "apps/admin/src/features/orders/actions.ts",
      "export const x = 1;\n",
      'must begin with "use server"',
    ],
    [
      "a client page",
      "apps/admin/src/app/page.tsx",
      '// Why.\n"use client";\n',
      '"use client" belongs in client.tsx',
    ],
    ["a long file", "packages/domain/src/long.ts", "// line\n".repeat(301), "301 lines"],
  ])("%s", (_, file, text, message) => {
    write(file, text);
    const breaches = findBreaches(root);
    expect(breaches.join("\n")).toContain(message);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatch(new RegExp(`^${file.replaceAll(/[.[\]]/g, "\\$&")}: `));
  });

  test("the database package exports by pattern", () => {
    write("packages/db/package.json", JSON.stringify({ exports: { "./*": "./src/*.ts" } }));
    expect(findBreaches(root)).toEqual(["packages/db/package.json: exports ./*; list each file by name"]);
  });
});

test("near misses pass", () => {
  write("packages/domain/src/list.ts", "// line\n".repeat(300));
  write("prisma/seed/aperture/products.ts", "// line\n".repeat(900));
  write("packages/domain/src/commonwealth.ts", 'export const text = "import nothing from";\n');
  write("apps/admin/src/app/global-error.tsx", '"use client";\n');
  expect(findBreaches(root)).toEqual([]);
});

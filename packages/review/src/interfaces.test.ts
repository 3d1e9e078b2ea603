import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listEntryPoints } from "./interfaces.ts";

let repository: string;
beforeEach(async () => {
  repository = await mkdtemp(path.join(tmpdir(), "orchard-interfaces-"));
  await mkdir(path.join(repository, "packages"));
  await mkdir(path.join(repository, "apps"));
});
afterEach(() => rm(repository, { recursive: true, force: true }));

async function write(file: string, text: string) {
  await mkdir(path.dirname(path.join(repository, file)), { recursive: true });
  await writeFile(path.join(repository, file), text);
}
const found = async () => (await listEntryPoints(repository)).map(({ id }) => id).toSorted();

test("a route is found once for each method, however it is exported", async () => {
  await write("apps/storefront/src/app/[store]/api/cart/route.ts", "export async function POST() {}\n");
  await write("apps/storefront/src/app/[store]/api/orders/route.ts", "export const GET = handler;\n");
  await write("apps/admin/src/app/api/auth/route.ts", "export const { GET, POST } = handlers;\n");
  await write("apps/admin/src/app/(inside)/export/route.ts", "const get = 1;\nexport { get as GET };\n");
  expect(await found()).toEqual([
    "route admin GET /api/auth",
    "route admin GET /export",
    "route admin POST /api/auth",
    "route storefront GET /[store]/api/orders",
    "route storefront POST /[store]/api/cart",
  ]);
});

test("a route written in a way that cannot be read is found all the same", async () => {
  await write("apps/admin/src/app/odd/route.ts", 'export * from "./handlers.ts";\n');
  expect(await found()).toEqual(["route admin ? /odd"]);
});

test("every exported action is found, and neither types nor what is not exported", async () => {
  await write(
    "apps/storefront/src/features/cart/actions.ts",
    '// Writes.\n"use server";\nexport type State = {};\nexport async function addAction() {}\nasync function inner() {}\nexport const removeAction = async () => {};\n',
  );
  await write(
    "apps/storefront/src/features/cart/loaders.ts",
    'import "server-only";\nexport const load = 1;\n',
  );
  expect(await found()).toEqual(["action storefront cart/addAction", "action storefront cart/removeAction"]);
});

test("pages and command lines are found, tests are not", async () => {
  await write("apps/storefront/src/app/page.tsx", "export default 1;\n");
  await write("apps/storefront/src/app/[store]/(shop)/cart/page.tsx", "export default 1;\n");
  await write("packages/db/src/cli/restore.ts", "");
  await write("packages/db/src/cli/restore.test.ts", "");
  expect(await found()).toEqual(["command db/restore", "page storefront /", "page storefront /[store]/cart"]);
});

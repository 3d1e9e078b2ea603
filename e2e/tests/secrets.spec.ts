import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { adminUrl, ask, expect, signIn, test } from "./fixtures.ts";

// What is not there answers 404, which the browser also says on its console.
test.use({ allowConsole: [/404/] });

const root = join(import.meta.dirname, "..", "..");
const data = join(root, ".orchard", "e2e-data");

/** The secrets of the installation under test, made when it first started, by name; those of logins among them. */
const secrets = (): [string, string][] => {
  const flat = (name: string, value: unknown): [string, string][] =>
    typeof value === "string"
      ? [[name, value]]
      : Object.entries(value as object).flatMap(([key, each]) => flat(key, each));
  return flat("secrets", JSON.parse(readFileSync(join(data, "secrets.json"), "utf8")));
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("the secrets are this user's alone, long, and all different", () => {
  for (const file of ["secrets.json", "running.json"])
    expect((statSync(join(data, file)).mode & 0o777).toString(8), file).toBe("600");
  const values = secrets().map(([, value]) => value);
  expect(values.length).toBeGreaterThanOrEqual(4);
  expect(new Set(values).size).toBe(values.length);
  for (const value of values) expect(value).toMatch(/^[A-Za-z0-9_-]{43,}$/);
});

test("no secret is in what a browser is sent, in the bundles or in the logs", async ({ page }) => {
  test.slow();
  const sent: string[] = [];
  page.on("response", (response) => {
    sent.push(JSON.stringify(response.headers()));
    void response.text().then(
      (text) => sent.push(text),
      () => undefined,
    );
  });
  await signIn(page, "aperture", "ada@example.com");
  await page.goto("/aperture/orders");
  await ask(page, "aperture", "Where is my latest order?");
  await page.goto("/aperture/p/no-such-thing");
  await page.goto(`${adminUrl}/sign-in`);
  await page.request.post("/aperture/api/chat", { data: "{" });

  const built = ["storefront", "admin"].flatMap((app) =>
    filesBelow(join(root, "apps", app, ".next", "static")).map((file) => readFileSync(file, "utf8")),
  );
  const logs = filesBelow(join(root, ".orchard", "logs")).map((file) => readFileSync(file, "utf8"));
  expect(sent.length).toBeGreaterThan(20);
  expect(built.length).toBeGreaterThan(20);
  expect(logs.length).toBeGreaterThan(0);
  // That something is found where it is: the names of people are in what was sent.
  expect(sent.join("")).toContain("Ada");

  for (const [name, value] of secrets())
    for (const [where, texts] of Object.entries({ sent, built, logs }))
      expect(
        texts.some((text) => text.includes(value)),
        `${name} in ${where}`,
      ).toBe(false);
  const everything = [...sent, ...built].join("\n");
  for (const name of ["ORCHARD_STOREFRONT_KEY", "ORCHARD_SESSION_SECRET", "OPENAI_API_KEY", "postgres://"])
    expect(everything, name).not.toContain(name);
  // A session's own cookie is in no page and no log.
  const cookies = (await page.context().cookies()).filter((cookie) => cookie.name.endsWith("session"));
  expect(cookies.length).toBeGreaterThan(0);
  for (const { value } of cookies) expect([...logs, ...built].join("")).not.toContain(value.slice(0, 80));
});

import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

let lab: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  lab = spawn(process.execPath, [fileURLToPath(new URL("../../scripts/lab.mjs", import.meta.url))], {
    env: { ...process.env, LAB_PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((done, fail) => {
    lab.stdout!.setEncoding("utf8").on("data", (text: string) => text.includes(origin) && done());
    lab.once("exit", (code) => fail(new Error(`The lab ended with ${code} before it was ready.`)));
  });
});
test.afterAll(async () => {
  const ended = new Promise((done) => lab.once("exit", done));
  lab.kill("SIGTERM");
  await ended;
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
}

for (const [size, viewport, colorScheme] of [
  ["desktop", { width: 1440, height: 900 }, "light"],
  ["phone", { width: 390, height: 844 }, "dark"],
] as const)
  test.describe(`on a ${size}, in ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test("the matrix fills in, a cell shows how it came to it, and a rung how it differs from the one below", async ({
      page,
    }) => {
      await page.goto(origin);
      await expect(page.getByRole("status")).toContainText("What must fall fell, and what must hold held.", {
        timeout: 60_000,
      });
      await page.getByRole("button", { name: "direct injection at rung 0, Trusting: fell" }).click();
      const trace = page.getByRole("region", { name: "What happened in a cell" });
      await expect(trace.getByRole("heading", { level: 2 })).toBeFocused();
      await expect(trace).toContainText("of the victim");
      await expect(trace).toContainText("Nothing stopped it.");
      await page.getByRole("button", { name: "direct injection at rung 5, Signed: held" }).click();
      await expect(trace).toContainText("Stopped by");
      await expect(trace).not.toContainText("of the victim");

      const rung = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name: "3 Closed over" }) });
      await rung.getByText("What is different from the rung below").click();
      await expect(rung.locator("del").filter({ hasText: "claimed.customer" }).first()).toBeVisible();
      await expect(rung.locator("ins").filter({ hasText: "session.customer" }).first()).toBeVisible();
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, "the page itself does not scroll sideways").toBe(false);
    });

    test("the worksheet keeps what is written, and exports it as the Markdown that it began as", async ({
      page,
    }) => {
      await page.goto(origin);
      await page.getByRole("link", { name: "Review your own application" }).click();
      const answer = page.getByLabel("What happens when a WHERE is forgotten?");
      await answer.fill("Everything | comes back.\nWe looked.");
      await expect(page.getByRole("status")).toContainText("Kept in this browser.");
      await page.reload();
      await expect(answer).toHaveValue("Everything | comes back.\nWe looked.");
      await expectAccessible(page);

      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Export as Markdown" }).click();
      const text = await readFile(await (await download).path(), "utf8");
      const original = await (await page.request.get(`${origin}/worksheet.md`)).text();
      const row = text.split("\n").find((line) => line.includes("What happens when a WHERE is forgotten?"));
      expect(row).toContain("| Everything \\| comes back. We looked. |");
      expect(text.split("\n")).toHaveLength(original.split("\n").length);

      page.once("dialog", (dialog) => void dialog.accept());
      await page.getByRole("button", { name: "Empty it" }).click();
      await expect(answer).toHaveValue("");
    });
  });

import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePort, portFrom, requireFree } from "./ports.mjs";

let server;
afterEach(() => server && new Promise((done) => server.close(done)));

test("a free port is accepted", async () => {
  await expect(requireFree(await freePort(), "127.0.0.1", "PORT")).resolves.toBeUndefined();
});

test("a taken port is refused in one line that names the variable", async () => {
  const port = await freePort();
  server = createServer().listen(port, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  await expect(requireFree(port, "127.0.0.1", "ADMIN_PORT")).rejects.toThrow(
    new RegExp(`^Port ${port} is taken\\. .*ADMIN_PORT=${port + 10}.*npm start$`),
  );
});

test("an address this machine does not have is refused", async () => {
  await expect(requireFree(await freePort(), "203.0.113.7", "PORT")).rejects.toThrow(
    "HOST=203.0.113.7 is no address of this machine",
  );
});

test.each(["abc", "0", "70000", "3000.5"])("PORT=%s is no port", (value) => {
  expect(() => portFrom("PORT", 3000, { PORT: value })).toThrow(`PORT=${value} is no port`);
});

test("an unset port is the usual one", () => {
  expect(portFrom("PORT", 3000, {})).toBe(3000);
  expect(portFrom("PORT", 3000, { PORT: "8080" })).toBe(8080);
});

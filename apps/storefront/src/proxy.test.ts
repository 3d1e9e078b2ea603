import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteBusy } from "@orchard/domain/load";
import { proxy } from "./proxy.ts";

beforeEach(() => {
  vi.stubEnv("ORCHARD_SESSION_SECRET", "x".repeat(43));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const ask = (path: string, method = "GET", headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost${path}`, { method, headers }));

test("while the database is too busy a page says so, and when to come back", async () => {
  noteBusy();
  const response = await ask("/aperture/orders");
  expect(response.status).toBe(503);
  expect(response.headers.get("Retry-After")).toBe("5");
  expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(await response.text()).toContain("try again in a moment");

  vi.advanceTimersByTime(5000);
  expect((await ask("/aperture/orders")).status).toBe(200);
});

test("forms and route handlers are let through: they answer for themselves", async () => {
  noteBusy();
  expect((await ask("/aperture/sign-in", "POST")).status).toBe(200);
  expect((await ask("/aperture/api/chats")).status).toBe(200);
  expect((await ask("/aperture", "HEAD")).status).toBe(503);
});

test("the first page of a store makes a browser somebody there, and no later one or part of one somebody else", async () => {
  const given = async (path: string, headers: Record<string, string> = {}, method = "GET") =>
    (await ask(path, method, headers)).headers.get("Set-Cookie");
  const cookie = await given("/aperture/p/halvorn-havra-6", { "sec-fetch-dest": "document" });
  expect(cookie).toMatch(
    /^orchard\.aperture\.visitor=[\w.-]+; Path=\/aperture; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
  );
  const [held = ""] = cookie!.split(";");
  expect(await given("/aperture", { cookie: held })).toBeNull();
  expect(await given("/northtrail", { cookie: held })).toMatch(/^orchard\.northtrail\.visitor=/);
  expect(await given("/aperture", { cookie: "orchard.aperture.session=x" })).toBeNull();
  expect(await given("/aperture", { "sec-fetch-dest": "empty" })).toBeNull();
  expect(await given("/aperture", { rsc: "1" })).toBeNull();
  expect(await given("/aperture/api/chats")).toBeNull();
  expect(await given("/aperture/sign-in", {}, "POST")).toBeNull();
  expect(await given("/robots.txt")).toBeNull();
  expect(await given("/")).toBeNull();
});

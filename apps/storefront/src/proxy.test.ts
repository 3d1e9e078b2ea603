import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteBusy } from "@orchard/domain/load";
import { proxy } from "./proxy.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ask = (path: string, method = "GET") => proxy(new NextRequest(`http://localhost${path}`, { method }));

test("while the database is too busy a page says so, and when to come back", async () => {
  noteBusy();
  const response = ask("/aperture/orders");
  expect(response.status).toBe(503);
  expect(response.headers.get("Retry-After")).toBe("5");
  expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(await response.text()).toContain("try again in a moment");

  vi.advanceTimersByTime(5000);
  expect(ask("/aperture/orders").status).toBe(200);
});

test("forms and route handlers are let through: they answer for themselves", () => {
  noteBusy();
  expect(ask("/aperture/sign-in", "POST").status).toBe(200);
  expect(ask("/aperture/api/chats").status).toBe(200);
  expect(ask("/aperture", "HEAD").status).toBe(503);
});

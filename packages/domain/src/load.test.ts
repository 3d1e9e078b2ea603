import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isBusy, noteBusy, watchQueue } from "./load.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a process is busy while somebody waits longer than people would, whatever the other queues hold", () => {
  let wait = 0;
  watchQueue(() => wait);
  watchQueue(() => 0);
  expect(isBusy()).toBe(false);
  wait = 2900;
  expect(isBusy()).toBe(false);
  wait = 3100;
  expect(isBusy()).toBe(true);
  wait = 0;
  expect(isBusy()).toBe(false);
});

test("it is busy for a while after somebody has waited in vain", () => {
  noteBusy();
  expect(isBusy()).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(isBusy()).toBe(false);
});

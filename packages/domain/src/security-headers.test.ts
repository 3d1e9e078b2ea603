import { expect, test } from "vitest";
import { contentSecurityPolicy, newNonce } from "./security-headers.ts";

const directives = (options: Partial<Parameters<typeof contentSecurityPolicy>[0]> = {}) => {
  const all = { nonce: "abc", inlineStyles: false, development: false, production: true, ...options };
  return new Map(
    contentSecurityPolicy(all)
      .split("; ")
      .map((each) => [each.split(" ")[0], each.split(" ").slice(1).join(" ")]),
  );
};

test("scripts run with the nonce of their answer or from this app, and in no other way", () => {
  for (const inlineStyles of [true, false]) {
    const scripts = directives({ inlineStyles }).get("script-src");
    expect(scripts).toBe("'self' 'nonce-abc'");
  }
  expect(new Set(Array.from({ length: 100 }, newNonce)).size).toBe(100);
  expect(newNonce()).toMatch(/^[A-Za-z0-9+/]{22}==$/);
});

test("what is not named may not be loaded, framed, posted to or based elsewhere", () => {
  const policy = directives();
  expect(policy.get("default-src")).toBe("'none'");
  for (const each of ["img-src", "font-src", "connect-src", "form-action"])
    expect(policy.get(each)).toBe("'self'");
  for (const each of ["base-uri", "frame-ancestors"]) expect(policy.get(each)).toBe("'none'");
  expect(policy.get("style-src")).toBe("'self'");
  expect(policy.has("upgrade-insecure-requests")).toBe(true);
  expect(directives({ production: false }).has("upgrade-insecure-requests")).toBe(false);
});

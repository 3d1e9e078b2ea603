import { adminUrl, hiddenFields } from "../tests/fixtures.ts";
import type { App } from "./enumerate.ts";

/** Plain HTTP, as whoever has no browser would use it: any cookie, any origin, any body. */
export type Call = {
  path: string;
  method?: string;
  json?: unknown;
  /** A server action's arguments, and the id it has in this build. */
  action?: { id: string; args: unknown[] };
};
export type Answer = { status: number; body: string; headers: Headers; cookies: string[] };
export type Caller = { cookies: Record<string, string>; origin?: string };

const urlOf = (app: App) => (app === "admin" ? adminUrl : process.env["STOREFRONT_URL"]!);

export const NOBODY: Caller = { cookies: {} };
export const STORE = "aperture";
export const OTHER_STORE = "northtrail";
/** A session's cookie at a store, or at the admin app. */
export const sessionCookie = (door: string) => `orchard.${door}.session`;

export async function send(app: App, caller: Caller, call: Call): Promise<Answer> {
  const url = new URL(call.path, urlOf(app));
  const headers = new Headers({ origin: caller.origin ?? url.origin });
  const cookies = Object.entries(caller.cookies).map(([name, value]) => `${name}=${value}`);
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  let body: string | FormData | undefined;
  if (call.json !== undefined) {
    headers.set("content-type", "application/json");
    body = JSON.stringify(call.json);
  }
  if (call.action) {
    headers.set("next-action", call.action.id);
    body = encodeArguments(call.action.args);
  }
  const method = call.method ?? (call.action ? "POST" : "GET");
  const response = await fetch(url, { method, headers, redirect: "manual", ...(body ? { body } : {}) });
  return {
    status: response.status,
    body: await response.text(),
    headers: response.headers,
    cookies: response.headers.getSetCookie(),
  };
}

/** As React sends a call's arguments: one JSON list, in which a form is a reference to fields of the same body. */
function encodeArguments(args: unknown[]): FormData {
  const body = new FormData();
  const list = args.map((argument, index) => {
    if (!(argument instanceof FormData)) return argument;
    for (const [name, value] of argument) body.append(`_${index + 1}_${name}`, value);
    return `$K${index + 1}`;
  });
  body.append("0", JSON.stringify(list));
  return body;
}

export function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** Signs in with the password form as a browser without JavaScript sends it: the page's own hidden fields and all. */
export async function signIn(app: App, tenantId: string, email: string): Promise<Caller> {
  const path = app === "admin" ? "/sign-in" : `/${tenantId}/sign-in`;
  const page = await send(app, NOBODY, { path });
  const markup = page.body.match(/<form(?:(?!<\/form>).)*?name="password".*?<\/form>/s)![0];
  const fields = form({ ...hiddenFields(markup), tenantId, email, password: "orchard-demo" });
  const url = new URL(path, urlOf(app));
  const response = await fetch(url, {
    method: "POST",
    body: fields,
    redirect: "manual",
    headers: { origin: url.origin },
  });
  const name = sessionCookie(app === "admin" ? "admin" : tenantId);
  const value = response.headers
    .getSetCookie()
    .map((cookie) => cookie.match(new RegExp(`^${name.replaceAll(".", "\\.")}=([^;]+)`))?.[1])
    .find(Boolean);
  if (!value) throw new Error(`${email} could not sign in at ${path}: ${response.status}`);
  return { cookies: { [name]: value } };
}

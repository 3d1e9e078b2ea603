import "server-only";
import { redirect } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { listSignInPeople } from "@orchard/auth/session";
import type { Identity } from "@orchard/domain/identity";
import { loadStore } from "../tenants/loaders.ts";

/** A demo person as the sign-in page offers them. */
export type DemoPersonDto = { userId: string; name: string; email: string; story?: string };

/** A signed-in shopper of the store, or the way to the sign-in page, which leads back to `next`. */
export async function requireShopper(
  store: string,
  next: string,
): Promise<{ identity: Identity; name: string }> {
  await loadStore(store);
  const { identity, person } = await readCaller(store);
  if (!person) redirect(`/${store}/sign-in?next=${encodeURIComponent(next)}`);
  return { identity, name: person.name };
}

export async function loadSignIn(store: string) {
  const tenant = await loadStore(store);
  const { person } = await readCaller(store);
  const people = (await listSignInPeople("storefront", store)).map(
    ({ userId, name, email, story }): DemoPersonDto => ({ userId, name, email, ...(story ? { story } : {}) }),
  );
  return { tenant, person, people };
}

/** Where to go after signing in: a page of the same store and nowhere else, whatever the address says. */
export function readNext(store: string, next: unknown): string {
  const home = `/${store}`;
  if (typeof next !== "string") return home;
  try {
    const base = new URL("http://orchard.invalid");
    const url = new URL(next, base);
    const inside =
      url.origin === base.origin && (url.pathname === home || url.pathname.startsWith(`${home}/`));
    const page = inside && !url.pathname.startsWith(`${home}/api/`) && url.pathname !== `${home}/sign-in`;
    return page ? `${url.pathname}${url.search}` : home;
  } catch {
    return home;
  }
}

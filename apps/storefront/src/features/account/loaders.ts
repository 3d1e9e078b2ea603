import "server-only";
import { redirect } from "next/navigation";
import { hasPassword } from "@orchard/auth/account";
import { readCaller } from "@orchard/auth/gate";
import { findProvider } from "@orchard/auth/oidc";
import { listSignInPeople } from "@orchard/auth/session";
import { getPreferences, getProfile, listAccountEvents, listSessions } from "@orchard/core/account/data";
import { listQuestions } from "@orchard/core/account/rules";
import { listCategories } from "@orchard/core/catalog/data";
import type { Identity } from "@orchard/domain/identity";
import { momentOf } from "../../mail.ts";
import { loadStore } from "../tenants/loaders.ts";

/** A demo person as the sign-in page offers them. */
export type DemoPersonDto = { userId: string; name: string; email: string; story?: string };

/** A signed-in shopper of the store, or the way to the sign-in page, which leads back to `next`. */
export async function requireShopper(
  store: string,
  next: string,
): Promise<{ identity: Identity; name: string; email: string }> {
  await loadStore(store);
  const { identity, person } = await readCaller(store);
  if (!person) redirect(`/${store}/sign-in?next=${encodeURIComponent(next)}`);
  return { identity, ...person };
}

export async function loadProfile(store: string) {
  const { identity } = await requireShopper(store, `/${store}/account`);
  const tenant = await loadStore(store);
  const { name, email, joinedAt } = await getProfile(identity);
  return { tenant, name, email, joined: momentOf(joinedAt, tenant), asksPassword: await hasPassword(store) };
}

/** What the shopper told the store, as its form shows it: empty for no answer, the budget in whole units. */
export async function loadPreferences(store: string) {
  const { identity } = await requireShopper(store, `/${store}/account/preferences`);
  const tenant = await loadStore(store);
  const { units, clothingSize, shoeSizeEu, budgetCents, diet } = await getPreferences(identity);
  const values = {
    units: units ?? "",
    clothingSize: clothingSize ?? "",
    shoeSizeEu: shoeSizeEu?.toString() ?? "",
    budgetCents: budgetCents === null ? "" : String(budgetCents / 100),
    diet: diet ?? "",
  };
  const categories = await listCategories(identity);
  return { tenant, values, questions: listQuestions(categories.map(({ slug }) => slug)) };
}

/** Where the shopper is signed in. */
export type SessionDto = { id: string; device: string; network: string; opened: string; current: boolean };

/** How the shopper gets in: password, sessions, and what happened to the account. */
export async function loadSecurity(store: string) {
  const { identity } = await requireShopper(store, `/${store}/account/security`);
  const tenant = await loadStore(store);
  const [{ session }, sessions, events] = await Promise.all([
    readCaller(store),
    listSessions(identity),
    listAccountEvents(identity),
  ]);
  return {
    tenant,
    asksPassword: await hasPassword(store),
    sessions: sessions.map(({ id, device, network, openedAt }): SessionDto => ({
      id,
      device,
      network,
      opened: momentOf(openedAt, tenant),
      current: id === session?.id,
    })),
    events: events.map(({ id, kind, occurredAt }) => ({ id, kind, when: momentOf(occurredAt, tenant) })),
  };
}

/** What taking one's data away and erasing it needs to know. */
export async function loadDataPage(store: string) {
  const { email } = await requireShopper(store, `/${store}/account/data`);
  return { tenant: await loadStore(store), email, asksPassword: await hasPassword(store) };
}

export async function loadSignIn(store: string) {
  const tenant = await loadStore(store);
  const { person } = await readCaller(store);
  const people = (await listSignInPeople("storefront", store)).map(
    ({ userId, name, email, story }): DemoPersonDto => ({ userId, name, email, ...(story ? { story } : {}) }),
  );
  return { tenant, person, people, provider: findProvider(store)?.name };
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

import "server-only";
import { cache } from "react";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { type Frame, getFrame } from "@orchard/core/frames/data";
import { getIsolation, getStore, type Isolation, listStores } from "@orchard/core/tenants/data";
import { modeSchema, readEnv } from "@orchard/domain/env";
import { AppError } from "@orchard/domain/errors";
import { type GuidedTopic, guidedTopics } from "@orchard/domain/guided";
import type { Category } from "@orchard/domain/product";
import type { AssistantMode, Tenant } from "@orchard/domain/tenant";
import { describeModel } from "@orchard/models/registry";
import { parseThemeChoice, type ThemeChoice } from "@orchard/ui/theme";
import type { AttributeWording } from "@orchard/ui/store/attribute-text";
import { z } from "zod";

/** Whether this is the demo: the only mode with one-click people and the component gallery. */
export const isDemo = () => readEnv(z.object({ ORCHARD_MODE: modeSchema })).ORCHARD_MODE === "demo";

/** Every open store, for the front page. */
export const loadStores = cache(listStores);

/** The store of an address, once per request. @throws AppError `not_found` when missing or suspended */
export const readStoreAt = cache(async (store: string): Promise<Tenant> => {
  const { identity } = await readCaller(store);
  return getStore(identity);
});

/** What every page of a store needs of it, once per request. A store that is not there is a page that is not there. */
export const loadBasics = cache(async (store: string): Promise<Frame> => {
  const { identity } = await orNotFound(readCaller(store));
  return orNotFound(getFrame(identity));
});

/** As {@link readStoreAt}, for pages. */
export const loadStore = async (store: string): Promise<Tenant> => (await loadBasics(store)).tenant;

export type { Isolation };

/** A store and how it is kept apart from the others. */
export async function loadIsolation(store: string): Promise<{ tenant: Tenant; isolation: Isolation }> {
  const tenant = await loadStore(store);
  const { identity } = await readCaller(store);
  return { tenant, isolation: await getIsolation(identity) };
}

/** The store of an address whose assistant answers; where it is switched off there is no page of it. */
export async function loadAssistantStore(store: string): Promise<StoreFrame> {
  const frame = await loadFrame(store);
  if (frame.assistant.mode === "off") notFound();
  return frame;
}

/** Turns "not found, or not yours" into the not-found page; other failures stay what they are. */
export async function orNotFound<Value>(value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

/**
 * Where this site is reached, as the browser or the proxy before us says. It only names our own pages in answers that
 * nobody keeps, so a made-up host misleads none but who made it up.
 */
export async function loadOrigin(): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  const scheme = asked.get("x-forwarded-proto") ?? (isDemo() ? "http" : "https");
  return URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`).origin : "http://localhost";
}

export const loadThemeChoice = async (): Promise<ThemeChoice> =>
  parseThemeChoice((await cookies()).get("theme")?.value);

/** What the assistant's panel needs to know of its store. */
export type AssistantStore = {
  id: string;
  name: string;
  locale: string;
  currency: string;
  suggestions: string[];
  offline: boolean;
  /** Whose rights answers are made with; absent for a visitor. */
  personName?: string;
  wordings: AttributeWording[];
  mode: AssistantMode;
  /** In guided mode, what can be asked. */
  topics: GuidedTopic[];
};

/** What stands around every page of a store. */
export type StoreFrame = {
  tenant: Tenant;
  /** Where browsing starts, each with the names of its children. */
  categories: { slug: string; name: string; children: string[] }[];
  /** What the store itself explains: delivery, returns, questions and answers. */
  pages: { slug: string; title: string }[];
  person?: { name: string; email: string };
  assistant: AssistantStore;
};

/** Where browsing starts: the top categories or, where a store has but a few of them, what is in those. */
export function browseCategories(categories: readonly Category[]): Category[] {
  const top = categories.filter((category) => !category.parent);
  return top.length > 3
    ? top
    : categories.filter((each) => !categories.some((other) => other.parent === each.slug));
}

export const loadFrame = cache(async (store: string): Promise<StoreFrame> => {
  const { tenant, categories, definitions, pages } = await loadBasics(store);
  const { person } = await readCaller(store);
  const { id, name, locale, currency, suggestions } = tenant;
  const mode = tenant.assistantHalted ? "off" : tenant.assistantMode;
  return {
    tenant,
    categories: browseCategories(categories).map((start) => ({
      slug: start.slug,
      name: start.name,
      children: categories.filter((each) => each.parent === start.slug).map((each) => each.slug),
    })),
    pages,
    ...(person ? { person } : {}),
    assistant: {
      id,
      name,
      locale,
      currency,
      suggestions,
      offline: describeModel().offline,
      ...(person ? { personName: person.name } : {}),
      mode,
      topics: mode === "guided" ? guidedTopics(tenant, categories) : [],
      wordings: definitions.map((each) => ({ name: each.name, label: each.label, unit: each.unit })),
    },
  };
});

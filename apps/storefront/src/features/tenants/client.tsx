"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect } from "react";
import type { ReactNode } from "react";
import type { Suggestion } from "@orchard/ui/store/search-suggestions";
import { StoreHeader } from "@orchard/ui/store/store-header";
import type { Theme } from "@orchard/domain/tenant";

/** What the head of a store needs in the browser. */
export type StoreHeadDto = {
  id: string;
  name: string;
  mark: Theme["mark"];
  categories: { slug: string; name: string; children: string[] }[];
};

/** The head of every page, which marks where one is; layouts stay as they are when one moves on. */
export function StoreHead({
  store,
  account,
  assistant,
}: {
  store: StoreHeadDto;
  account: ReactNode;
  assistant: ReactNode;
}) {
  const pathname = usePathname();
  const search = useSearchParams();
  const home = `/${store.id}`;
  const category = pathname.startsWith(`${home}/c/`) ? pathname.slice(home.length + 3) : undefined;
  // The assistant's page is a conversation: on a small screen it gets the room that search and categories take.
  const talking = pathname.startsWith(`${home}/assistant`);
  const suggest = useCallback(
    (typed: string, signal: AbortSignal) => fetchSuggestions(store.id, typed, signal),
    [store.id],
  );
  const query = pathname === `${home}/search` ? (search.get("q") ?? "") : "";
  const header = (
    <StoreHeader
      key={query} // the search field shows the words of the page one is on
      name={store.name}
      mark={store.mark}
      homeHref={home}
      categories={store.categories.map(({ slug, name, children }) => ({
        label: name,
        href: `${home}/c/${slug}`,
        current: category === slug || children.includes(category ?? ""),
      }))}
      searchHref={`${home}/search`}
      query={query}
      suggest={suggest}
      account={account}
      assistant={assistant}
    />
  );
  return talking ? <div className="max-lg:[&_nav]:hidden max-md:[&_search]:hidden">{header}</div> : header;
}

type Offered = { categories: { slug: string; name: string }[]; products: { slug: string; title: string }[] };

async function fetchSuggestions(store: string, typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/${store}/api/suggestions?q=${encodeURIComponent(typed)}`, { signal });
  if (!response.ok) return [];
  const home = `/${store}`;
  const { categories, products } = (await response.json()) as Offered;
  return [
    ...categories.map(({ slug, name }) => ({
      label: name,
      href: `${home}/c/${slug}`,
      kind: "category" as const,
    })),
    ...products.map(({ slug, title }) => ({
      label: title,
      href: `${home}/p/${slug}`,
      kind: "product" as const,
    })),
  ];
}

/**
 * Some browsers bring back a page from memory even though it was not to be stored. Such a page is loaded anew, so
 * that nobody sees it after its person has signed out.
 */
export function ReloadWhenRestored() {
  useEffect(() => {
    const reload = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener("pageshow", reload);
    return () => window.removeEventListener("pageshow", reload);
  }, []);
  return null;
}

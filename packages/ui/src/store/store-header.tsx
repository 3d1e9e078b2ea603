import type { ComponentProps, ReactNode } from "react";
import Form from "next/form";
import { Search } from "lucide-react";
import type { Theme } from "@orchard/domain/tenant";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import { SearchSuggestions } from "./search-suggestions.tsx";
import { StoreMark } from "./store-mark.tsx";

export type NavItem = { label: string; href: string; current?: boolean };

type StoreHeaderProps = {
  name: string;
  mark: Theme["mark"];
  homeHref: string;
  categories: readonly NavItem[];
  /** Where the search form goes (GET, the words as `q`). Without it there is no search. */
  searchHref?: string;
  /** The words searched for now. */
  query?: string;
  /** Offers what may be meant while one types. */
  suggest?: ComponentProps<typeof SearchSuggestions>["suggest"];
  /** Sign-in link or account menu, cart: icon buttons and links. */
  account?: ReactNode;
  /** The button that opens the assistant. */
  assistant?: ReactNode;
};

/** The head of every page of a store: who it is, search, the account, the assistant, and its categories. */
export function StoreHeader(props: StoreHeaderProps) {
  const { name, mark, homeHref, categories, searchHref, query, suggest, account, assistant } = props;
  const input = {
    type: "search",
    name: "q",
    defaultValue: query,
    "aria-label": `Search ${name}`,
    placeholder: "Search",
    enterKeyHint: "search",
    className:
      "h-11 w-full rounded-control border border-line bg-surface pr-3 pl-9 text-base placeholder:text-muted hover:border-edge focus-visible:outline-offset-0 md:h-10 md:text-sm",
  } as const;
  return (
    <header className="border-b border-line bg-paper print:border-0">
      <div className="page-width flex flex-wrap items-center gap-x-2 gap-y-3 pt-3 sm:gap-x-4 md:h-20 md:flex-nowrap md:pt-0 lg:gap-x-8">
        <Link href={homeHref} className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5 md:flex-none">
          <StoreMark mark={mark} className="size-7 sm:size-8" />
          <span className="heading truncate text-lg sm:text-xl">{name}</span>
        </Link>
        {searchHref && (
          <search className="order-last w-full md:order-none md:mx-auto md:max-w-xl md:flex-1 print:hidden">
            {/* Not fetched ahead, as links are not: the server would make a page for every page. */}
            <Form action={searchHref} prefetch={false} className="relative">
              <Search
                aria-hidden
                className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
              />
              {suggest ? <SearchSuggestions input={input} suggest={suggest} /> : <input {...input} />}
            </Form>
          </search>
        )}
        <div className="flex items-center gap-1 sm:gap-2 print:hidden">
          {account}
          {assistant}
        </div>
      </div>
      <nav aria-label="Categories" className="page-width">
        <ul className="scroll-row gap-6 pt-2 md:pt-0">
          {categories.map((item) => (
            <li key={item.href}>
              <Link
                href={item.href}
                {...(item.current ? { "aria-current": "page" as const } : {})}
                className={classNames(
                  "flex h-11 items-center border-b-2 border-transparent text-sm font-medium whitespace-nowrap hover:border-line focus-visible:-outline-offset-2",
                  item.current && "border-accent hover:border-accent",
                )}
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

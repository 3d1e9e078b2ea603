"use client";
import { useEffect, useRef, useState } from "react";
import type { InputHTMLAttributes, KeyboardEvent } from "react";
import { Link } from "../link.tsx";

export type Suggestion = { label: string; href: string; kind: "category" | "product" };

type SearchSuggestionsProps = {
  input: InputHTMLAttributes<HTMLInputElement>;
  /** What to offer for the words typed so far. Not asked for fewer than two letters. */
  suggest: (typed: string, signal: AbortSignal) => Promise<Suggestion[]>;
};

// Long enough that a word typed without a pause asks once.
const PAUSE = 180;

/**
 * A search field with links to what may be meant under it, reached by Tab or the arrow keys. Without JavaScript it is
 * the field alone, and its form works.
 */
export function SearchSuggestions({ input, suggest }: SearchSuggestionsProps) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState("");
  const [offers, setOffers] = useState<Suggestion[]>([]);

  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(() => {
      if (typed.trim().length < 2) setOffers([]);
      // Without an answer there are no suggestions; the search itself still works.
      else suggest(typed, asking.signal).then(setOffers, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed, suggest]);

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    if (links.length === 0) return;
    const stops: HTMLElement[] = [field.current!, ...links];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 && event.key !== "Escape") return;
    event.preventDefault();
    const at = stops.indexOf(event.currentTarget);
    stops[step === 0 ? 0 : (at + step + stops.length) % stops.length]!.focus();
    if (step === 0) setOffers([]);
  };

  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOffers([]);
      }}
    >
      <input
        {...input}
        ref={field}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={move}
      />
      <output className="sr-only">
        {offers.length > 0 && `${offers.length} suggestions, below the field`}
      </output>
      {offers.length > 0 && (
        <ul
          ref={list}
          aria-label="Suggestions"
          className="absolute inset-x-0 top-full z-30 mt-1 overflow-clip rounded-control border border-line bg-surface py-1 shadow-raised"
        >
          {offers.map(({ label, href, kind }) => (
            <li key={href}>
              <Link
                href={href}
                onKeyDown={move}
                onClick={() => setOffers([])}
                className="flex min-h-11 items-center justify-between gap-4 px-3 text-sm hover:bg-ink/7 focus-visible:bg-ink/7 focus-visible:-outline-offset-2 md:min-h-9"
              >
                <span className="truncate">{label}</span>
                {kind === "category" && <span className="shrink-0 text-xs text-muted">Category</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

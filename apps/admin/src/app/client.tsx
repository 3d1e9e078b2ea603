"use client";
import { useEffect, useState } from "react";
import { usePathname, useSearchParams } from "next/navigation";
import { VisuallyHidden } from "@orchard/ui/primitives/visually-hidden";

// A page that answers sooner shows no sign of waiting.
const PATIENCE = 200;

/**
 * A thin bar while the next page is on its way. Pages have no loading.tsx on purpose: a page that has begun to
 * stream can no longer answer 404, and without JavaScript it would never get past its placeholder.
 */
export function NavigationProgress() {
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  const [leaving, setLeaving] = useState<string>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = (event: Event) => {
      if (!leadsElsewhere(event)) return;
      clearTimeout(timer);
      timer = setTimeout(() => setLeaving(address), PATIENCE);
    };
    document.addEventListener("click", begin, true);
    document.addEventListener("submit", begin, true);
    return () => {
      clearTimeout(timer);
      setLeaving(undefined);
      document.removeEventListener("click", begin, true);
      document.removeEventListener("submit", begin, true);
    };
  }, [address]);

  return (
    <output>
      {leaving === address && (
        <>
          <VisuallyHidden>Loading</VisuallyHidden>
          <span aria-hidden className="fixed inset-x-0 top-0 z-50 h-0.5 animate-pulse bg-accent" />
        </>
      )}
    </output>
  );
}

/** Whether a click or a search changes the page that is shown here, and not a part of it or another tab. */
function leadsElsewhere(event: Event): boolean {
  const target = event.target as Element;
  const here = window.location;
  if (target instanceof HTMLFormElement && event.type === "submit") {
    if (target.method !== "get") return false;
    const fields = [...new FormData(target)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const asked = new URLSearchParams(fields);
    return `?${asked.toString()}` !== here.search;
  }
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
  const link = target.closest("a");
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return false;
  return link.origin === here.origin && link.pathname + link.search !== here.pathname + here.search;
}

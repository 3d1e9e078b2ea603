"use client";
import { startTransition, useEffect } from "react";
import { useRouter } from "next/navigation";

/** Follows every `Link` of the app without a full page load. Once, in the layout; without JavaScript links are links. */
export function LinkNavigation() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const { button, metaKey, ctrlKey, shiftKey, altKey, target } = event;
      // Another tab, a download, or somebody who has dealt with it already.
      if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      const link = (target as Element).closest<HTMLAnchorElement>("a[data-inside]");
      if (!link || (link.target && link.target !== "_self") || link.hasAttribute("download")) return;
      event.preventDefault();
      const address = link.pathname + link.search + link.hash;
      startTransition(() => router.push(address));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}

import type { ComponentProps } from "react";
import NextLink from "next/link";

/** Props of {@link Link}: an anchor's, with an address inside this app. */
export type LinkProps = ComponentProps<"a"> & { href: string; prefetch?: boolean };

/**
 * A link inside the app, navigated without a full page load; anything not starting with one "/" is a plain anchor.
 * Not fetched ahead unless asked: pages are made per request, so there would be nothing to keep.
 */
export function Link({ prefetch = false, ...props }: LinkProps) {
  if (!props.href.startsWith("/") || props.href.startsWith("//")) return <a {...props} />;
  return <NextLink {...props} prefetch={prefetch} />;
}

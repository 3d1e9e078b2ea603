import type { ComponentProps } from "react";

/** Props of {@link Link}: an anchor's, with an address inside this app. */
export type LinkProps = ComponentProps<"a"> & { href: string };

/**
 * A link inside the app. It is an anchor and nothing more: `LinkNavigation`, once in an app's layout, follows all of them
 * without a full page load. A page has a hundred links, and a component for each would have to be made ready before the
 * page answers a click. Nothing is fetched ahead: pages are made per request, so there would be nothing to keep.
 */
export function Link(props: LinkProps) {
  return <a {...props} {...(isInside(props.href) ? { "data-inside": "" } : {})} />;
}

// What does not start with one "/" is somewhere else, or a place on this page.
const isInside = (href: string) => href.startsWith("/") && !href.startsWith("//");

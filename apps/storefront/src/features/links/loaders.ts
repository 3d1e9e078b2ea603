import "server-only";
import { readCaller } from "@orchard/auth/gate";
import { findLink, type LinkFacts } from "@orchard/auth/links";
import { isDemo, loadStore } from "../tenants/loaders.ts";

/** What a page says of a link: what following it does, or why it does nothing any more. */
export type LinkView =
  | { kind: "make_account" | "set_password" | "change_address"; email: string }
  | { kind: "attach_order"; signedIn: boolean }
  | { kind: "used" | "expired" | "unknown" };

/** A link as its page shows it. Looking does not use it up: mail programs look too. */
export async function loadLink(store: string, token: string) {
  const tenant = await loadStore(store);
  const link = /^[\w-]{20,100}$/.test(token) ? await findLink(store, token) : undefined;
  return { tenant, link: await viewOf(store, link) };
}

async function viewOf(store: string, link: LinkFacts | undefined): Promise<LinkView> {
  // An invitation to run the store is followed in the admin app.
  if (!link || link.purpose === "join_team") return { kind: "unknown" };
  if (link.state !== "open") return { kind: link.state };
  const { purpose, email, userId } = link;
  if (purpose === "attach_order")
    return { kind: "attach_order", signedIn: Boolean((await readCaller(store)).person) };
  if (purpose !== "confirm_email") return { kind: "set_password", email };
  return { kind: userId ? "change_address" : "make_account", email };
}

/** Where mail is shown instead of sent; undefined outside the demo. */
export const outboxOf = (store: string): string | undefined => (isDemo() ? `/${store}/outbox` : undefined);

import "server-only";
import { cache } from "react";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { readAdministrator } from "@orchard/auth/gate";
import { listSignInPeople, listSignInStores } from "@orchard/auth/session";
import type { Identity } from "@orchard/domain/identity";
import { parseThemeChoice } from "@orchard/ui/theme";

/** Where the theme a person chose is kept. It says nothing about them. */
export const THEME_COOKIE = "orchard.admin.theme";

/** The operators' own tenant: not a store, and nobody's shop. */
export const PLATFORM = { tenantId: "platform", name: "Orchard platform" } as const;

export const loadThemeChoice = async () => parseThemeChoice((await cookies()).get(THEME_COOKIE)?.value);

/** Who is signed in. Everybody else is sent to the sign-in page. */
export const requireAdministrator = cache(async () => (await readAdministrator()) ?? redirect("/sign-in"));

/** The caller, who must be staff: an operator has no part in what a store's shoppers bought or said. */
export async function requireStaff(): Promise<Identity> {
  const { identity } = await requireAdministrator();
  if (identity.role !== "staff") notFound();
  return identity;
}

/** Sends whoever is signed in already to the tenants. */
export async function redirectAdministrator(): Promise<void> {
  if (await readAdministrator()) redirect("/tenants");
}

export const loadStores = cache(listSignInStores);

export type Workspace = {
  tenantId: string;
  name: string;
  people: { userId: string; name: string; email: string }[];
};

/** Where one can sign in: the platform and each store. `people` are one click away in demo mode, otherwise nobody. */
export async function loadWorkspaces(): Promise<Workspace[]> {
  const places = [PLATFORM, ...(await loadStores())];
  return Promise.all(
    places.map(async ({ tenantId, name }) => ({
      tenantId,
      name,
      people: (await listSignInPeople("admin", tenantId)).map((person) => ({
        userId: person.userId,
        name: person.name,
        email: person.email,
      })),
    })),
  );
}

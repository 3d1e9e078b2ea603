import {
  delegateToAssistant,
  type Identity,
  mintIdentity,
  type Role,
  type Scope,
} from "@orchard/domain/identity";

/** Somebody who can ask the database for something. */
export type Actor = { name: string; identity: Identity };

const TENANTS = { own: "aperture", other: "northtrail", platform: "platform" } as const;

/** Somebody of a test's own making: ids tell at a glance whose row one is looking at. */
const somebody = (name: string, tenantId: string, role: Role, id: number): Actor => ({
  name,
  identity: mintIdentity({
    tenantId,
    userId: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
    role,
  }),
});

const shopper = somebody("shopper", TENANTS.own, "shopper", 1);

/**
 * One of each kind, as the matrix tries them: two of a store, one of another store, and whoever acts for the first.
 * None of them is seeded; a test makes their rows itself.
 */
export const ACTORS: readonly Actor[] = [
  shopper,
  somebody("another shopper of the store", TENANTS.own, "shopper", 2),
  somebody("shopper of another store", TENANTS.other, "shopper", 3),
  somebody("visitor", TENANTS.own, "visitor", 4),
  somebody("visitor of another store", TENANTS.other, "visitor", 5),
  { name: "assistant of the shopper", identity: delegateToAssistant(shopper.identity) },
  somebody("staff", TENANTS.own, "staff", 6),
  somebody("staff of another store", TENANTS.other, "staff", 7),
  somebody("operator", TENANTS.platform, "operator", 8),
];

/** The same actor once for each scope it holds, without that scope. */
export function withoutEachScope({ name, identity }: Actor): (Actor & { lacks: Scope })[] {
  return identity.scopes.map((removed) => ({
    name: `${name} without ${removed}`,
    lacks: removed,
    identity: mintIdentity({ ...identity, scopes: identity.scopes.filter((scope) => scope !== removed) }),
  }));
}

import "server-only";
import { findLink } from "@orchard/auth/links";
import {
  type AdministrationEvent,
  type Administrator,
  listAdministration,
  listAdministrators,
} from "@orchard/core/people/data";
import { loadStores, PLATFORM, requireAdministrator } from "../account/loaders.ts";

/** One of the people who run a store or the platform, as the page shows them. Instants are ISO 8601. */
export type Person = Omit<Administrator, "joinedAt" | "signedInAt"> & {
  signedInAt: string | null;
  /** Whether it is who looks at the page. */
  oneself: boolean;
};
export type PersonEvent = Omit<AdministrationEvent, "occurredAt"> & { occurredAt: string };

/** Who runs the caller's store, or for an operator the platform and every store, and what was done to them lately. */
export async function loadPeople() {
  const { identity } = await requireAdministrator();
  const [people, events] = await Promise.all([listAdministrators(identity), listAdministration(identity)]);
  const isOperator = identity.role === "operator";
  const stores = (await loadStores()).map(({ tenantId, name }) => ({ id: tenantId, name }));
  return {
    isOperator,
    // Where somebody can be invited to.
    places: isOperator
      ? [{ id: PLATFORM.tenantId, name: PLATFORM.name }, ...stores]
      : stores.filter(({ id }) => id === identity.tenantId),
    people: people.map(({ joinedAt: _joinedAt, signedInAt, ...person }): Person => ({
      ...person,
      signedInAt: signedInAt?.toISOString() ?? null,
      oneself: person.userId === identity.userId,
    })),
    events: events.map(({ occurredAt, ...event }): PersonEvent => ({
      ...event,
      occurredAt: occurredAt.toISOString(),
    })),
  };
}

/** What a store, or the platform, is called. */
export const nameOf = async (tenantId: string) => (await findPlace(tenantId))?.name ?? PLATFORM.name;

const findPlace = async (tenantId: string) =>
  [PLATFORM, ...(await loadStores())].find((each) => each.tenantId === tenantId);

/** What an invitation is to, and whether its link still works; undefined when there never was such a link. */
export async function loadInvitation(tenantId: string, token: string) {
  const place = await findPlace(tenantId);
  if (!place || !/^[\w-]{20,100}$/.test(token)) return undefined;
  const link = await findLink(tenantId, token);
  if (link?.purpose !== "join_team") return undefined;
  return { place: place.name, email: link.email, state: link.state };
}

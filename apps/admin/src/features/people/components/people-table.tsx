import { Badge } from "@orchard/ui/primitives/badge";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { setPersonStatusAction, signOutPersonAction } from "../actions.ts";
import type { Person } from "../loaders.ts";
import { PersonActions } from "./person-actions.tsx";

const STATES = { active: "Active", invited: "Invited", disabled: "Disabled" } as const;

/** An instant in words. */
export const momentOf = (instant: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(
    new Date(instant),
  );

/** Who runs a store or the platform, whether they can get in, and what can be done about it. */
export function PeopleTable({ people, withPlace }: { people: readonly Person[]; withPlace: boolean }) {
  return (
    <DataTable
      caption="People"
      columns={buildColumns(withPlace)}
      rows={people}
      rowKey={({ userId }) => userId}
    />
  );
}

const buildColumns = (withPlace: boolean): Column<Person>[] => [
  {
    key: "name",
    header: "Name",
    isRowHeader: true,
    cell: ({ name, email, oneself }) => (
      <>
        {name}
        {oneself && " (you)"}
        <span className="block font-normal text-muted">{email}</span>
      </>
    ),
  },
  ...(withPlace ? [{ key: "place", header: "Runs", cell: ({ tenantName }: Person) => tenantName }] : []),
  { key: "role", header: "As", cell: ({ role }) => (role === "operator" ? "Operator" : "Staff") },
  {
    key: "status",
    header: "State",
    cell: ({ status }) => <Badge tone={status === "active" ? "positive" : "neutral"}>{STATES[status]}</Badge>,
  },
  {
    key: "signedIn",
    header: "Last signed in (UTC)",
    className: "whitespace-nowrap",
    cell: ({ signedInAt }) => (signedInAt ? momentOf(signedInAt) : "Never"),
  },
  { key: "sessions", header: "Sessions", align: "right", cell: ({ sessions }) => sessions },
  {
    key: "actions",
    header: "Actions",
    cell: (person) =>
      !person.oneself && (
        <PersonActions
          person={person}
          setStatus={setPersonStatusAction.bind(
            null,
            person.tenantId,
            person.userId,
            person.status === "disabled" ? "active" : "disabled",
          )}
          signOut={signOutPersonAction.bind(null, person.tenantId, person.userId)}
        />
      ),
  },
];

import type { Metadata } from "next";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { invitePersonAction } from "../../../features/people/actions.ts";
import { InviteForm } from "../../../features/people/components/invite-form.tsx";
import { PeopleTable } from "../../../features/people/components/people-table.tsx";
import { PersonEvents } from "../../../features/people/components/person-events.tsx";
import { loadPeople } from "../../../features/people/loaders.ts";

export const metadata: Metadata = { title: "People" };

export default async function Page() {
  const { isOperator, places, people, events } = await loadPeople();
  return (
    <>
      <PageHeader
        title="People"
        lead={
          isOperator
            ? "Who runs the platform and its stores. Somebody who is disabled is out at their next click."
            : "Who runs your store. Somebody who is disabled is out at their next click."
        }
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <Card flush>
        <PeopleTable people={people} withPlace={isOperator} />
      </Card>
      <Card title="Invite somebody" className="mt-6">
        <InviteForm action={invitePersonAction} places={places} />
      </Card>
      <Card title="What happened lately" className="mt-6">
        <PersonEvents events={events} withPlace={isOperator} />
      </Card>
    </>
  );
}

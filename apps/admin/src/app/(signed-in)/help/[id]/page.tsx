import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Button } from "@orchard/ui/primitives/button";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { answerHelpAction, leaveHelpAction, takeHelpAction } from "../../../../features/help/actions.ts";
import { ReplyForm, TakeForm } from "../../../../features/help/components/help-forms.tsx";
import { HelpState } from "../../../../features/help/components/help-list.tsx";
import { Transcript } from "../../../../features/help/components/transcript.tsx";
import { loadHelpRequest } from "../../../../features/help/loaders.ts";

export const metadata: Metadata = { title: "Help request" };

export default async function Page({ params }: PageProps<"/help/[id]">) {
  const { id } = await params;
  const { request, reading } = await loadHelpRequest(id);
  return (
    <>
      <PageHeader
        above={<Breadcrumb items={[{ label: "Help requests", href: "/help" }, { label: request.name }]} />}
        title={`${request.name} asks a person`}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-sm">
            <HelpState request={request} />
            Asked {request.asked}; holds until {request.until}, or until it is taken back
          </span>
        }
        className="gap-3 pb-6 [&_h1]:text-xl"
      />
      <div className="flex max-w-3xl flex-col gap-6">
        {request.note && (
          <blockquote className="border-l-2 border-edge pl-3 whitespace-pre-wrap">{request.note}</blockquote>
        )}
        {reading ? (
          <>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p className="text-sm text-muted">You may read this until {reading.until}.</p>
              <form action={leaveHelpAction.bind(null, id)}>
                <Button type="submit" size="small">
                  Done reading
                </Button>
              </form>
            </div>
            <Transcript lines={reading.lines} />
            <ReplyForm action={answerHelpAction.bind(null, id)} />
          </>
        ) : request.state === "taken" ? (
          <p>{request.takenBy} is answering this one.</p>
        ) : (
          <TakeForm action={takeHelpAction.bind(null, id)} />
        )}
      </div>
    </>
  );
}

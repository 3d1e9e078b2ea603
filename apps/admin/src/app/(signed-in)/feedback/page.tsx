import type { Metadata } from "next";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Stat, StatRow } from "@orchard/ui/primitives/stat";
import { TabLinks } from "@orchard/ui/primitives/tab-links";
import { GivenAnswers } from "../../../features/feedback/components/given-answers.tsx";
import { DayTable, ReasonTable } from "../../../features/feedback/components/vote-tables.tsx";
import { loadFeedback } from "../../../features/feedback/loaders.ts";

export const metadata: Metadata = { title: "Feedback" };

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: PageProps) {
  const { days, spans, up, down, reasons, byDay, given } = await loadFeedback(await searchParams);
  const rated = up + down;
  return (
    <>
      <PageHeader
        title="Feedback"
        lead="How shoppers rated your assistant’s answers, counted without whose they are, and the answers that they gave to you."
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <TabLinks
        label="Time"
        items={spans.map((span) => ({
          label: `${span} days`,
          href: `/feedback?days=${span}`,
          current: span === days,
        }))}
      />
      <StatRow className="mt-6">
        <Stat label="Helpful" value={up} />
        <Stat label="Not helpful" value={down} />
        <Stat
          label="Share found helpful"
          value={rated === 0 ? "None rated" : `${Math.round((up / rated) * 100)} %`}
        />
      </StatRow>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <Card flush title="Why not">
          <ReasonTable reasons={reasons} />
        </Card>
        <Card flush title="By day">
          <DayTable days={byDay} />
        </Card>
      </div>
      <Card title="Given to you" className="mt-6">
        <GivenAnswers answers={given} />
      </Card>
    </>
  );
}

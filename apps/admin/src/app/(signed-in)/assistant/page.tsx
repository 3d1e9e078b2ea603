import type { Metadata } from "next";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { setAssistantModeAction } from "../../../features/assistant/actions.ts";
import { ModeForm } from "../../../features/assistant/components/mode-form.tsx";
import { loadAssistantSettings } from "../../../features/assistant/loaders.ts";

export const metadata: Metadata = { title: "Assistant" };

export default async function Page() {
  const { store, mode } = await loadAssistantSettings();
  return (
    <>
      <PageHeader
        title="Assistant"
        lead={`How the assistant of ${store} takes questions. It holds from the next question on, in every open page.`}
        className="pb-6 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <ModeForm action={setAssistantModeAction} mode={mode} />
    </>
  );
}

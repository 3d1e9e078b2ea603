import type { Metadata } from "next";
import { Button } from "@orchard/ui/primitives/button";
import { AccountFrame, AccountSection } from "../../../../../features/account/components/account-frame.tsx";
import { withdrawHelpFormAction } from "../../../../../features/help/actions.ts";
import { HelpList } from "../../../../../features/help/components/help-list.tsx";
import {
  editMemoryAction,
  forgetAllAction,
  forgetMemoryAction,
  setRememberingAction,
  takeBackAction,
} from "../../../../../features/memories/actions.ts";
import { MemoryList } from "../../../../../features/memories/components/memory-list.tsx";
import { SharedAnswers } from "../../../../../features/memories/components/shared-answers.tsx";
import { loadAssistantPage } from "../../../../../features/memories/loaders.ts";

export const metadata: Metadata = { title: "Assistant and memory", robots: { index: false } };

export default async function AssistantAccountPage({ params }: PageProps<"/[store]/account/assistant">) {
  const { store } = await params;
  const { tenant, memories, remembering, shared, help } = await loadAssistantPage(store);
  return (
    <AccountFrame store={store} current="/assistant">
      <AccountSection
        title="What it remembers"
        about="The assistant remembers what you ask it to, and nothing by itself. Nobody but you can read it."
      >
        <div className="flex flex-col items-start gap-4 *:max-w-full">
          {memories.length > 0 ? (
            <div className="w-full">
              <MemoryList
                memories={memories}
                locale={tenant.locale}
                edit={editMemoryAction.bind(null, store)}
                forget={forgetMemoryAction.bind(null, store)}
              />
            </div>
          ) : (
            <p className="text-muted">Nothing yet. Tell the assistant: “Remember that I …”.</p>
          )}
          <div className="flex flex-wrap gap-2">
            <form action={setRememberingAction.bind(null, store)}>
              <input type="hidden" name="remembers" value={remembering ? "no" : "yes"} />
              <Button type="submit">
                {remembering ? "Switch remembering off" : "Switch remembering on"}
              </Button>
            </form>
            {memories.length > 1 && (
              <form action={forgetAllAction.bind(null, store)}>
                <Button type="submit" variant="critical">
                  Forget everything
                </Button>
              </form>
            )}
          </div>
          {!remembering && (
            <p className="text-sm text-muted">
              Remembering is off: nothing new is kept, and what is kept is not read.
            </p>
          )}
        </div>
      </AccountSection>
      <AccountSection
        title="Conversations you showed to a person"
        about={`Under a conversation you can ask a person at ${tenant.name}. One of them at a time may then read that one, for half an hour.`}
      >
        {help.length > 0 ? (
          <HelpList store={store} help={help} withdraw={withdrawHelpFormAction.bind(null, store)} />
        ) : (
          <p className="text-muted">None. Nobody but you has read your conversations.</p>
        )}
      </AccountSection>
      <AccountSection
        title="Answers you gave away"
        about="Copies without names and numbers, which the store reads to do better. Taking one back deletes it."
      >
        {shared.length > 0 ? (
          <SharedAnswers shared={shared} locale={tenant.locale} takeBack={takeBackAction.bind(null, store)} />
        ) : (
          <p className="text-muted">None. Under an answer you rated you can give it to {tenant.name}.</p>
        )}
      </AccountSection>
    </AccountFrame>
  );
}

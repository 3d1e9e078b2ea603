"use client";
import { SuggestionChips } from "@orchard/ui/assistant/suggestion-chips";
import { Button } from "@orchard/ui/primitives/button";
import { type About, useAssistant } from "../client.tsx";

/** What stands around a conversation's messages. */

export function AskAgain({ onClick }: { onClick: () => void }) {
  return (
    <Button size="small" onClick={onClick}>
      Ask again
    </Button>
  );
}

type AboutQuestionsProps = { about: About; onPick: (text: string) => void; busy: boolean };

export function AboutQuestions({ about, onPick, busy }: AboutQuestionsProps) {
  return (
    <div className="mx-auto mb-3 w-full max-w-2xl">
      <p className="mb-2 text-sm text-muted">About {about.title}:</p>
      <SuggestionChips suggestions={about.questions} onPick={onPick} disabled={busy} />
    </div>
  );
}

type RightsNoteProps = {
  /** The conversation, once there is one to come back to. */
  chatId: string | undefined;
  /** Its last question may be asked once more. */
  again: boolean;
};

/** Under the composer: whose rights an answer is made with. Signing in from here brings one back to the question. */
export function RightsNote({ chatId, again }: RightsNoteProps) {
  const { store } = useAssistant();
  if (store.personName) return <>It reads your orders at {store.name} as you, and nobody else’s.</>;
  const asked = chatId !== undefined && again;
  const back = `/${store.id}/assistant${chatId ? `/${chatId}` : ""}${asked ? "?again=1" : ""}`;
  return (
    <>
      It can answer about products. For your own orders,{" "}
      <a href={`/${store.id}/sign-in?next=${encodeURIComponent(back)}`} className="linked">
        {asked ? "sign in and ask this again" : "sign in"}
      </a>
      .
    </>
  );
}

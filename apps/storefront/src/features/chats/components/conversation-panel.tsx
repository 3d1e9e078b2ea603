"use client";
import { useChat } from "@ai-sdk/react";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { linksAmong } from "@orchard/assistant/answer-links";
import { Composer } from "@orchard/ui/assistant/composer";
import { Conversation, ConversationWelcome } from "@orchard/ui/assistant/conversation";
import { MessageList } from "@orchard/ui/assistant/message-list";
import { UserMessage } from "@orchard/ui/assistant/messages";
import { Steps } from "@orchard/ui/assistant/steps";
import { SuggestionChips } from "@orchard/ui/assistant/suggestion-chips";
import { Button } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { type About, useAssistant } from "../client.tsx";
import type { ConversationDto } from "../loaders.ts";
import { Answer, textOf } from "./answer.tsx";
import { withDecided } from "./answer-cards.tsx";
import { failureMessage, useConversationChat } from "./conversation-chat.tsx";

type ConversationPanelProps = {
  chatId: string;
  stored?: ConversationDto;
  /** Gets the field one writes in. */
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
  /** Called when an answer begins (the conversation is stored by then) or ends without one (it may be). */
  onAnswering?: (stored: boolean) => void;
};

/** A conversation with its composer; fills the sheet or the page it stands in. */
export function ConversationPanel({ chatId, stored, fieldRef, onAnswering }: ConversationPanelProps) {
  const { store, receipts, about, forgetAbout } = useAssistant();
  const chat = useConversationChat(chatId, stored);
  const { messages, status, error, sendMessage, regenerate, stop } = useChat({ chat });
  const links = useMemo(() => linksAmong(messages, store.id), [messages, store.id]);
  const busy = status === "submitted" || status === "streaming";
  const last = messages.at(-1);
  const waiting = status === "submitted" && last?.role === "user";

  const announce = useRef<() => void>(undefined);
  useEffect(() => {
    const isAnswer = last?.role === "assistant";
    announce.current = () => onAnswering?.(status === "streaming" || (status === "ready" && isAnswer));
  });
  const before = useRef(status);
  useEffect(() => {
    const was = before.current;
    before.current = status;
    // A short answer is complete before "streaming" was ever shown.
    const atOnce = status === "ready" && was === "submitted";
    if (status === "streaming" || status === "error" || atOnce) announce.current?.();
  }, [status]);

  const send = (text: string) => {
    forgetAbout();
    void sendMessage({ text });
  };

  const footer = (
    <>
      {about && <AboutQuestions about={about} onPick={send} busy={busy} />}
      <Composer
        onSend={send}
        onStop={() => void stop()}
        busy={busy}
        {...(fieldRef ? { fieldRef } : {})}
        note={<RightsNote />}
      />
    </>
  );
  if (messages.length === 0) {
    return (
      <Conversation footer={footer}>
        <ConversationWelcome title={`What would you like to know about ${store.name}?`}>
          {!about && <SuggestionChips suggestions={store.suggestions} onPick={send} />}
        </ConversationWelcome>
      </Conversation>
    );
  }
  return (
    <Conversation footer={footer}>
      <MessageList busy={busy} jumpKey={messages.filter((message) => message.role === "user").length}>
        {messages.map((message) =>
          message.role === "user" ? (
            <UserMessage key={message.id}>{textOf(message)}</UserMessage>
          ) : (
            <Answer
              key={message.id}
              message={message}
              store={store}
              links={links}
              writing={busy && message === last}
              receipt={receipts[message.id]}
              latest={message === last}
              onDecided={(approval) => {
                chat.messages = withDecided(chat.messages, approval);
              }}
            />
          ),
        )}
        {waiting && <Steps steps={[{ id: "reading", label: "Reading your question…", state: "running" }]} />}
        {status === "ready" && last?.role === "user" && (
          <Notice action={<AskAgain onClick={() => void regenerate()} />}>
            There is no answer to this yet.
          </Notice>
        )}
        {error && (
          <Notice kind="critical" live action={<AskAgain onClick={() => void regenerate()} />}>
            {failureMessage(error)}
          </Notice>
        )}
      </MessageList>
    </Conversation>
  );
}

function AskAgain({ onClick }: { onClick: () => void }) {
  return (
    <Button size="small" onClick={onClick}>
      Ask again
    </Button>
  );
}

function AboutQuestions({
  about,
  onPick,
  busy,
}: {
  about: About;
  onPick: (text: string) => void;
  busy: boolean;
}) {
  return (
    <div className="mx-auto mb-3 w-full max-w-2xl">
      <p className="mb-2 text-sm text-muted">About {about.title}:</p>
      <SuggestionChips suggestions={about.questions} onPick={onPick} disabled={busy} />
    </div>
  );
}

/** Under the composer: whose rights an answer is made with. */
function RightsNote() {
  const { store } = useAssistant();
  if (store.personName) return <>It reads your orders at {store.name} as you, and nobody else’s.</>;
  return (
    <>
      It can answer about products. For your own orders,{" "}
      <a href={`/${store.id}/sign-in?next=/${store.id}/assistant`} className="linked">
        sign in
      </a>
      .
    </>
  );
}

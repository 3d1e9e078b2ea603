"use client";
import { useChat } from "@ai-sdk/react";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { humanReply } from "@orchard/domain/human-reply";
import { linksAmong } from "@orchard/assistant/answer-links";
import { followUps } from "@orchard/assistant/follow-ups";
import { Composer } from "@orchard/ui/assistant/composer";
import { Conversation, ConversationWelcome } from "@orchard/ui/assistant/conversation";
import { PersonMessage } from "@orchard/ui/assistant/messages";
import { MessageList } from "@orchard/ui/assistant/message-list";
import { Steps } from "@orchard/ui/assistant/steps";
import { SuggestionChips } from "@orchard/ui/assistant/suggestion-chips";
import { Notice } from "@orchard/ui/primitives/notice";
import { useAssistant } from "../client.tsx";
import type { ConversationDto } from "../loaders.ts";
import { Answer, textOf } from "./answer.tsx";
import { changedCart, madeChange } from "./answer-changes.tsx";
import { AskPerson } from "../../help/components/ask-person.tsx";
import {
  failureMessage,
  useConversationChat,
  usePersonsAnswer,
  conversationControls,
} from "./conversation-chat.tsx";
import { AboutQuestions, AskAgain, RightsNote } from "./conversation-notes.tsx";
import { GuidedComposer } from "./guided-composer.tsx";
import { Question } from "./question.tsx";

type ConversationPanelProps = {
  chatId: string;
  stored?: ConversationDto;
  /** Gets the field one writes in. */
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
  /** Called when an answer begins (the conversation is stored by then) or ends without one (it may be). */
  onAnswering?: (stored: boolean) => void;
  /** Asks the last question once more: as who has signed in meanwhile. */
  again?: boolean;
};

/** A conversation with its composer; fills the sheet or the page it stands in. */
export function ConversationPanel(props: ConversationPanelProps) {
  const { chatId, stored, fieldRef, onAnswering, again = false } = props;
  const { store, receipts, about, forgetAbout } = useAssistant();
  const router = useRouter();
  const chat = useConversationChat(chatId, stored);
  const [help, setHelp] = useState(stored?.help);
  usePersonsAnswer(chat, store.id, help, setHelp);
  const { messages, status, error, sendMessage } = useChat({ chat });
  const { stop, askAgain, resend, keepDecision } = conversationControls(chat, store.id);
  const links = useMemo(() => linksAmong(messages, store.id), [messages, store.id]);
  const busy = status === "submitted" || status === "streaming";
  const last = messages.at(-1);
  // What was asked is done, so it is not asked once more.
  const person = last && humanReply(last.parts);
  const done = last?.role === "assistant" && (person !== undefined || madeChange(last.parts));
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
    if (status === "ready" && was !== "ready" && changedCart(chat.lastMessage?.parts ?? [])) router.refresh();
  }, [status, chat, router]);

  const askedAgain = useRef(false);
  useEffect(() => {
    if (!again || askedAgain.current || chat.lastMessage?.role !== "assistant") return;
    askedAgain.current = true;
    // Once: not when this address is loaded again.
    window.history.replaceState(null, "", window.location.pathname);
    if (!madeChange(chat.lastMessage.parts)) void askAgain();
  });

  const send = (text: string) => {
    forgetAbout();
    void sendMessage({ text });
  };

  const note = <RightsNote chatId={messages.length > 0 ? chatId : undefined} again={!done} />;
  const footer = (
    <>
      {about && <AboutQuestions about={about} onPick={send} busy={busy} />}
      {store.mode === "guided" ? (
        <GuidedComposer
          topics={store.topics}
          onSend={send}
          onStop={() => void stop()}
          busy={busy}
          note={note}
        />
      ) : (
        <Composer
          onSend={send}
          onStop={() => void stop()}
          busy={busy}
          {...(fieldRef ? { fieldRef } : {})}
          note={note}
        />
      )}
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
        {messages.map((message) => {
          const human = humanReply(message.parts);
          if (human)
            return (
              <PersonMessage key={message.id} name={human.name} store={store.name}>
                {human.text}
              </PersonMessage>
            );
          return message.role === "user" ? (
            <Question
              key={message.id}
              {...(busy || store.mode === "guided"
                ? {}
                : { onEdit: (text: string) => void resend(message.id, text) })}
            >
              {textOf(message)}
            </Question>
          ) : (
            <Answer
              key={message.id}
              message={message}
              store={store}
              links={links}
              writing={busy && message === last}
              receipt={receipts[message.id]}
              latest={message === last}
              {...(busy || done || message !== last ? {} : { onAskAgain: () => void askAgain() })}
              onDecided={keepDecision}
            />
          );
        })}
        {waiting && <Steps steps={[{ id: "reading", label: "Reading your question…", state: "running" }]} />}
        {status === "ready" && last?.role === "assistant" && !person && store.mode === "open" && (
          <SuggestionChips suggestions={followUps(last)} onPick={send} />
        )}
        {status === "ready" && last?.role === "user" && (
          <Notice action={<AskAgain onClick={() => void askAgain()} />}>
            There is no answer to this yet.
          </Notice>
        )}
        {status === "ready" && store.personName && last?.role === "assistant" && (
          <AskPerson store={store} chatId={chatId} help={help} onChange={setHelp} />
        )}
        {error && (
          <Notice kind="critical" live action={!done && <AskAgain onClick={() => void askAgain()} />}>
            {failureMessage(error)}
          </Notice>
        )}
      </MessageList>
    </Conversation>
  );
}

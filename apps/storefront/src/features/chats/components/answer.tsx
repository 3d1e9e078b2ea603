"use client";
import type { AssistantMessage as Message } from "@orchard/assistant/agent";
import type { ApprovalCard } from "@orchard/domain/approvals";
import type { AnswerLinks } from "@orchard/ui/assistant/markdown";
import { AssistantMessage } from "@orchard/ui/assistant/messages";
import { Steps } from "@orchard/ui/assistant/steps";
import type { AssistantStore } from "../../tenants/loaders.ts";
import type { ReceiptCallDto } from "../loaders.ts";
import { AnswerCards } from "./answer-cards.tsx";
import { AnswerReceipt } from "./answer-receipt.tsx";
import { stepsOf } from "./answer-steps.tsx";

type AnswerProps = {
  message: Message;
  store: AssistantStore;
  links: AnswerLinks;
  /** This is the answer being written now. */
  writing: boolean;
  receipt: readonly ReceiptCallDto[] | undefined;
  /** Nothing has been said since. */
  latest: boolean;
  onDecided: (approval: ApprovalCard) => void;
};

/** One answer: what was done, the words, the cards once the words are there, and the receipt. */
export function Answer({ message, store, links, writing, receipt, ...cards }: AnswerProps) {
  const text = textOf(message);
  return (
    <AssistantMessage
      text={text}
      links={links}
      streaming={writing && text !== ""}
      steps={<Steps steps={stepsOf(message, writing, text)} />}
      footer={receipt && <AnswerReceipt calls={receipt} store={store} />}
    >
      {!writing && <AnswerCards message={message} store={store} links={links} {...cards} />}
    </AssistantMessage>
  );
}

export function textOf(message: Message): string {
  return message.parts
    .flatMap((part) => (part.type === "text" && part.text.trim() ? [part.text] : []))
    .join("\n\n");
}

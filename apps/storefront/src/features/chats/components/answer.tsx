"use client";
import type { AssistantMessage as Message } from "@orchard/assistant/agent";
import type { ApprovalCard } from "@orchard/domain/approvals";
import type { AnswerLinks } from "@orchard/ui/assistant/markdown";
import { AssistantMessage } from "@orchard/ui/assistant/messages";
import { Steps } from "@orchard/ui/assistant/steps";
import type { AssistantStore } from "../../tenants/loaders.ts";
import type { ReceiptCallDto } from "../loaders.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerCards } from "./answer-cards.tsx";
import { AnswerFeedback } from "./answer-feedback.tsx";
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
  /** Absent while it cannot be asked for again. */
  onAskAgain?: () => void;
};

/** One answer: what was done, the words, the cards once the words are there, and the receipt. */
export function Answer({ message, store, links, writing, receipt, onAskAgain, ...cards }: AnswerProps) {
  const text = textOf(message);
  return (
    <AssistantMessage
      text={text}
      links={links}
      streaming={writing && text !== ""}
      steps={<Steps steps={stepsOf(message, writing, text)} />}
      footer={
        !writing && (
          <div className="flex flex-col gap-1">
            {receipt && <AnswerReceipt calls={receipt} store={store} />}
            <AnswerActions text={text} {...(onAskAgain ? { onAskAgain } : {})}>
              {text && <AnswerFeedback messageId={message.id} store={store} />}
            </AnswerActions>
          </div>
        )
      }
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

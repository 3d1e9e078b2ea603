"use client";
import { isToolUIPart } from "ai";
import { Fragment, type ReactNode } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import type { ApprovalCard } from "@orchard/domain/approvals";
import { ApprovalQuestion } from "./approval-question.tsx";
import { changeCard } from "./done-change.tsx";
import { type CardContext, type Part, toolCard } from "./tool-card.tsx";

type AnswerCardsProps = CardContext & {
  message: AssistantMessage;
  /** Nothing has been said since. */
  latest: boolean;
  onDecided: (approval: ApprovalCard) => void;
};

/**
 * What came of the tools, as cards: of what was looked up the last result of each kind, since earlier ones only led to
 * it; of what was changed, or is to be decided, every one.
 */
export function AnswerCards({ message, latest, onDecided, ...context }: AnswerCardsProps) {
  const { store } = context;
  const cards = new Map<string, ReactNode>();
  for (const part of message.parts) {
    if (!isToolUIPart(part) || part.state !== "output-available") continue;
    const approval = approvalIn(part);
    if (approval) {
      const { approvalId } = approval;
      cards.set(approvalId, <ApprovalQuestion approval={approval} store={store} onDecided={onDecided} />);
      continue;
    }
    const change = changeCard(part, store, latest);
    if (change) {
      cards.set(part.toolCallId, change);
      continue;
    }
    const card = toolCard(part, context);
    if (!card) continue;
    // An order that was looked up to follow its parcel is told of by the parcel's card.
    const kind = part.type === "tool-orders_get" ? "tool-orders_track" : part.type;
    cards.delete(kind);
    cards.set(kind, card);
  }
  return [...cards].map(([key, card]) => <Fragment key={key}>{card}</Fragment>);
}

/** The card on which the shopper decides, where a tool asked for one. */
function approvalIn(part: Part): ApprovalCard | undefined {
  if (!isToolUIPart(part) || part.state !== "output-available") return undefined;
  return (part.output as { approval?: ApprovalCard } | undefined)?.approval;
}

/** Messages in which a card stands as it does after a decision. */
export function withDecided(messages: AssistantMessage[], approval: ApprovalCard): AssistantMessage[] {
  return messages.map((message) => {
    if (!message.parts.some((part) => approvalIn(part)?.approvalId === approval.approvalId)) return message;
    const parts = message.parts.map((part) =>
      approvalIn(part)?.approvalId === approval.approvalId && "output" in part
        ? { ...part, output: { ...(part.output as object), approval } }
        : part,
    );
    return { ...message, parts: parts as AssistantMessage["parts"] };
  });
}

"use client";
import { Fragment, type ReactNode } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import { type CardContext, toolCard } from "./tool-card.tsx";

type AnswerCardsProps = CardContext & { message: AssistantMessage };

/** What the tools found, as cards: the last result of each kind, since earlier ones only led to it. */
export function AnswerCards({ message, ...context }: AnswerCardsProps) {
  const last = new Map<string, ReactNode>();
  for (const part of message.parts) {
    const card = toolCard(part, context);
    if (!card) continue;
    last.delete(part.type);
    last.set(part.type, card);
  }
  return [...last].map(([type, card]) => <Fragment key={type}>{card}</Fragment>);
}

"use client";
import { isToolUIPart } from "ai";
import { type ReactNode, useState, useTransition } from "react";
import type { CartChangeOutput } from "@orchard/domain/action-tools";
import { ChangeChip } from "@orchard/ui/assistant/change-chip";
import { Button } from "@orchard/ui/primitives/button";
import type { AssistantStore } from "../../tenants/loaders.ts";
import { undoCartChangeAction, undoMemoryAction } from "../actions.ts";
import { useAssistant } from "../client.tsx";
import type { Part } from "./tool-card.tsx";

/**
 * Something that the assistant changed at once, with the way to take it back; undefined for anything else. Later changes
 * may rest on it: only the last answer's can be taken back.
 */
export function changeCard(part: Part, store: AssistantStore, latest: boolean): ReactNode {
  if (!isToolUIPart(part) || part.state !== "output-available") return undefined;
  switch (part.type) {
    case "tool-cart_add":
    case "tool-cart_update": {
      if (!part.output.ok) return undefined;
      const { productId, quantity, previousQuantity } = part.output.data;
      const undo = () => undoCartChangeAction(store.id, { productId, quantity, previousQuantity });
      const undoable = latest && quantity !== previousQuantity;
      return (
        <DoneChange
          id={part.toolCallId}
          words={cartWords(part.output.data)}
          {...(undoable ? { undo } : {})}
        />
      );
    }
    case "tool-memories_remember": {
      if (!part.output.ok) return undefined;
      const { memoryId, text, known } = part.output.data;
      // Taking this back would take what was remembered long before.
      if (known) return <DoneChange id={part.toolCallId} words={`I knew that already: “${text}”`} />;
      const undo = () => undoMemoryAction(store.id, memoryId);
      return (
        <DoneChange id={part.toolCallId} words={`Remembered: “${text}”`} {...(latest ? { undo } : {})} />
      );
    }
    case "tool-memories_forget":
      return part.output.ok ? (
        <DoneChange id={part.toolCallId} words={`Forgot: “${part.output.data.text}”`} />
      ) : undefined;
    default:
      return undefined;
  }
}

function cartWords({ title, quantity, previousQuantity, limited }: CartChangeOutput): string {
  const more = quantity - previousQuantity;
  if (quantity === 0) return `Took ${title} out of your cart`;
  if (more <= 0) return `Changed ${title} to ${quantity} in your cart`;
  return `Added ${more} × ${title} to your cart${limited ? "; there are no more" : ""}`;
}

type DoneChangeProps = { id: string; words: string; undo?: () => Promise<{ problem?: string }> };

/** What was done, and a button that takes it back once. */
function DoneChange({ id, words, undo }: DoneChangeProps) {
  const { undone, addUndone } = useAssistant();
  const isUndone = undone.has(id);
  const [problem, setProblem] = useState<string>();
  const [pending, startUndoing] = useTransition();
  return (
    <ChangeChip
      undone={isUndone}
      undo={
        undo && (
          <Button
            size="small"
            busy={pending}
            onClick={() =>
              startUndoing(async () => {
                const done = await undo().catch(() => ({ problem: "That did not work. Try again." }));
                setProblem(done.problem);
                if (!done.problem) addUndone(id);
              })
            }
          >
            Undo
          </Button>
        )
      }
    >
      {isUndone ? `Taken back: ${words}` : words}
      {problem && <span className="block text-critical">{problem}</span>}
    </ChangeChip>
  );
}

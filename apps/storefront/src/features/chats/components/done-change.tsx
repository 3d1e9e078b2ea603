"use client";
import { useState, useTransition } from "react";
import type { CartChangeOutput } from "@orchard/domain/action-tools";
import { ChangeChip } from "@orchard/ui/assistant/change-chip";
import { Button } from "@orchard/ui/primitives/button";
import type { AssistantStore } from "../../tenants/loaders.ts";
import { undoCartChangeAction } from "../actions.ts";

type CartChangeProps = {
  change: CartChangeOutput;
  store: AssistantStore;
  /** Later changes may rest on it: only the last answer's can be taken back. */
  undoable: boolean;
};

/** A change of the cart that the assistant made at once, with the way to take it back. */
export function CartChange({ change, store, undoable }: CartChangeProps) {
  const { productId, previousQuantity } = change;
  const undo = () => undoCartChangeAction(store.id, { productId, quantity: previousQuantity });
  return <DoneChange words={cartWords(change)} {...(undoable ? { undo } : {})} />;
}

function cartWords({ title, quantity, previousQuantity, limited }: CartChangeOutput): string {
  const more = quantity - previousQuantity;
  if (quantity === 0) return `Took ${title} out of your cart`;
  if (more <= 0) return `Changed ${title} to ${quantity} in your cart`;
  return `Added ${more} × ${title} to your cart${limited ? "; there are no more" : ""}`;
}

type DoneChangeProps = { words: string; undo?: () => Promise<{ problem?: string }> };

/** What was done, and a button that takes it back once. */
export function DoneChange({ words, undo }: DoneChangeProps) {
  const [state, setState] = useState<{ undone?: boolean; problem?: string }>({});
  const [pending, startUndoing] = useTransition();
  return (
    <ChangeChip
      undone={state.undone ?? false}
      undo={
        undo && (
          <Button
            size="small"
            busy={pending}
            onClick={() =>
              startUndoing(async () => {
                const { problem } = await undo().catch(() => ({ problem: "That did not work. Try again." }));
                setState(problem ? { problem } : { undone: true });
              })
            }
          >
            Undo
          </Button>
        )
      }
    >
      {state.undone ? `Taken back: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words}
      {state.problem && <span className="block text-critical">{state.problem}</span>}
    </ChangeChip>
  );
}

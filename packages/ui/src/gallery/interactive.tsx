"use client";
import { useState } from "react";
import { Composer } from "../assistant/composer.tsx";
import { SuggestionChips } from "../assistant/suggestion-chips.tsx";
import { Button } from "../primitives/button.tsx";
import { ToastProvider, useToast } from "../primitives/toast.tsx";

/** A button that shows a toast. */
export function ToastDemo() {
  return (
    <ToastProvider>
      <ToastButton />
    </ToastProvider>
  );
}

function ToastButton() {
  const toast = useToast();
  return <Button onClick={() => toast.show({ title: "Address saved" })}>Show a toast</Button>;
}

/** A composer that answers to nothing but itself: sending makes it busy, stopping ends that. */
export function ComposerDemo({ suggestions }: { suggestions: readonly string[] }) {
  const [asked, setAsked] = useState<string>();
  return (
    <div className="flex flex-col gap-3">
      <SuggestionChips suggestions={suggestions} onPick={setAsked} disabled={asked !== undefined} />
      <Composer
        onSend={setAsked}
        onStop={() => setAsked(undefined)}
        busy={asked !== undefined}
        note={asked ? `Asked: ${asked}` : "The assistant sees your orders in this store, and nobody else's."}
      />
    </div>
  );
}

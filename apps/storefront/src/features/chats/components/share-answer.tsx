"use client";
import { useState, useTransition } from "react";
import type { SharedAnswer } from "@orchard/domain/feedback";
import { Button } from "@orchard/ui/primitives/button";
import type { AssistantStore } from "../../tenants/loaders.ts";
import { previewShareAction, shareAnswerAction, withdrawShareAction } from "../actions.ts";
import { useAssistant } from "../client.tsx";

const LOST = { problem: "The connection was lost. Please try again." };

/** Gives one answer to the store, after showing exactly what would be given, and takes it back. */
export function ShareAnswer({ messageId, store }: { messageId: string; store: AssistantStore }) {
  const { feedback, addFeedback } = useAssistant();
  const { shared, ...said } = feedback[messageId] ?? {};
  const [preview, setPreview] = useState<SharedAnswer>();
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();

  const show = () =>
    start(async () => {
      const shown = await previewShareAction(store.id, messageId).catch(() => ({
        ...LOST,
        preview: undefined,
      }));
      setPreview(shown.preview);
      setProblem(shown.problem);
    });
  const share = (seen: SharedAnswer) =>
    start(async () => {
      const done = await shareAnswerAction(store.id, messageId, seen).catch(() => LOST);
      setProblem(done.problem);
      if (done.problem) return;
      addFeedback({ [messageId]: { ...said, shared: seen } });
      setPreview(undefined);
    });
  const withdraw = () =>
    start(async () => {
      const done = await withdrawShareAction(store.id, messageId).catch(() => LOST);
      setProblem(done.problem);
      if (!done.problem) addFeedback({ [messageId]: said });
    });

  return (
    <div className="w-full pl-2 text-sm">
      {shared ? (
        <p>
          You gave this answer to {store.name}, without your name.{" "}
          <Button size="small" variant="quiet" busy={pending} onClick={withdraw}>
            Take it back
          </Button>
        </p>
      ) : preview ? (
        <section aria-label="What would be given" className="rounded-card border border-line bg-surface p-4">
          <p className="font-semibold">This, and nothing else, would be given to {store.name}:</p>
          <blockquote className="mt-2 border-l-2 border-edge pl-3 whitespace-pre-line">
            {preview.question}
          </blockquote>
          <blockquote className="mt-2 max-h-60 overflow-y-auto border-l-2 border-edge pl-3 whitespace-pre-line">
            {preview.answer}
          </blockquote>
          <div className="mt-3 flex gap-2">
            <Button size="small" variant="primary" busy={pending} onClick={() => share(preview)}>
              Give it
            </Button>
            <Button size="small" onClick={() => setPreview(undefined)}>
              Do not
            </Button>
          </div>
        </section>
      ) : (
        <Button size="small" variant="quiet" busy={pending} onClick={show}>
          Give this answer to the store, without your name
        </Button>
      )}
      {problem && <output className="block text-critical">{problem}</output>}
    </div>
  );
}

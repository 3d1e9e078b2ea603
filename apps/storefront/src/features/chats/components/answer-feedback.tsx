"use client";
import { ThumbsDown, ThumbsUp } from "lucide-react";
import { useId, useState, useTransition } from "react";
import { FEEDBACK_REASONS, REASON_WORDS } from "@orchard/domain/feedback";
import { Button } from "@orchard/ui/primitives/button";
import { IconButton } from "@orchard/ui/primitives/icon-button";
import { Select } from "@orchard/ui/primitives/select";
import type { AssistantStore } from "../../tenants/loaders.ts";
import { giveFeedbackAction } from "../actions.ts";
import { useAssistant } from "../client.tsx";
import { ShareAnswer } from "./share-answer.tsx";

type Vote = "up" | "down";

/** What the shopper thinks of an answer; only they see it, unless they give the answer away. */
export function AnswerFeedback({ messageId, store }: { messageId: string; store: AssistantStore }) {
  const { feedback, addFeedback } = useAssistant();
  const said = feedback[messageId] ?? {};
  const id = useId();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [pending, startGiving] = useTransition();

  const give = (vote: Vote, more: { reason?: string; note?: string } = {}) => {
    const reason = more.reason || null;
    startGiving(async () => {
      const answer = await giveFeedbackAction(store.id, { messageId, vote, ...more, reason }).catch(() => ({
        problem: "The connection was lost. Please try again.",
      }));
      setProblem(answer.problem);
      if (!answer.problem) addFeedback({ [messageId]: { ...said, vote } });
    });
  };
  const cast = (vote: Vote) => {
    setOpen(vote === "down");
    if (said.vote !== vote) give(vote);
  };
  return (
    <>
      <IconButton
        label="Good answer"
        aria-pressed={said.vote === "up"}
        icon={<ThumbsUp aria-hidden fill={said.vote === "up" ? "currentColor" : "none"} />}
        onClick={() => cast("up")}
      />
      <IconButton
        label="Poor answer"
        aria-pressed={said.vote === "down"}
        icon={<ThumbsDown aria-hidden fill={said.vote === "down" ? "currentColor" : "none"} />}
        onClick={() => cast("down")}
      />
      <output className="ml-1 text-sm text-muted">{problem ?? (said.vote && "Thank you.")}</output>
      {open && said.vote === "down" && (
        <form
          aria-label="What was wrong with this answer"
          className="flex w-full flex-col gap-2 pt-2 pl-2 text-sm"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            give("down", { reason: writtenIn(form, "reason"), note: writtenIn(form, "note") });
            setOpen(false);
          }}
        >
          <div className="flex flex-col gap-1">
            <label htmlFor={`${id}-reason`}>What was wrong?</label>
            <Select
              id={`${id}-reason`}
              name="reason"
              defaultValue=""
              options={[
                { value: "", label: "I would rather not say" },
                ...FEEDBACK_REASONS.map((reason) => ({ value: reason, label: REASON_WORDS[reason] })),
              ]}
            />
          </div>
          <div className="flex flex-col gap-1">
            <label htmlFor={`${id}-note`}>In your words, if you like</label>
            <textarea
              id={`${id}-note`}
              name="note"
              rows={2}
              maxLength={500}
              className="rounded-control border border-edge bg-surface px-3 py-2 text-base"
            />
          </div>
          <Button size="small" type="submit" busy={pending} className="self-start">
            Send
          </Button>
        </form>
      )}
      {said.vote && <ShareAnswer messageId={messageId} store={store} />}
    </>
  );
}

/** What was written into a field of a form. */
export function writtenIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

"use client";
import { Pencil } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { UserMessage } from "@orchard/ui/assistant/messages";
import { Button } from "@orchard/ui/primitives/button";
import { IconButton } from "@orchard/ui/primitives/icon-button";

type QuestionProps = {
  children: string;
  /** Asks it otherwise, in its place; absent while that is not possible. */
  onEdit?: (text: string) => void;
};

/** What the shopper asked, which they can ask otherwise. */
export function Question({ children: text, onEdit }: QuestionProps) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const end = () => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  if (editing && onEdit)
    return (
      <EditQuestion
        text={text}
        onCancel={end}
        onSend={(edited) => {
          setEditing(false);
          onEdit(edited);
        }}
      />
    );
  return (
    <div className="group/question flex items-center justify-end gap-1">
      {onEdit && (
        <IconButton
          ref={pencil}
          label="Edit this question"
          icon={<Pencil aria-hidden />}
          onClick={() => setEditing(true)}
          className="shrink-0 opacity-0 group-focus-within/question:opacity-100 group-hover/question:opacity-100 pointer-coarse:opacity-100"
        />
      )}
      <UserMessage>{text}</UserMessage>
    </div>
  );
}

type EditQuestionProps = { text: string; onSend: (text: string) => void; onCancel: () => void };

function EditQuestion({ text, onSend, onCancel }: EditQuestionProps) {
  const [edited, setEdited] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const send = () => {
    if (edited.trim()) onSend(edited.trim());
  };
  return (
    <form
      data-question=""
      className="ml-auto flex w-full max-w-[85%] flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        rows={2}
        value={edited}
        maxLength={2000}
        aria-label="Edit your question"
        onChange={(event) => setEdited(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") {
            // Not the sheet around it.
            event.stopPropagation();
            onCancel();
          }
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
        className="field-sizing-content max-h-40 resize-none rounded-card border border-edge bg-surface px-4 py-2.5 text-base"
      />
      <div className="flex justify-end gap-2">
        <Button size="small" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="small" type="submit" variant="primary">
          Ask instead
        </Button>
      </div>
    </form>
  );
}

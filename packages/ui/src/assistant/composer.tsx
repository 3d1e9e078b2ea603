"use client";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { ArrowUp, Square } from "lucide-react";
import { IconButton } from "../primitives/icon-button.tsx";

type ComposerProps = {
  /** Called with the trimmed text, never empty; the field is emptied. */
  onSend: (text: string) => void;
  /** Called by the stop button, which stands in place of the send button while `busy`. */
  onStop?: () => void;
  busy?: boolean;
  disabled?: boolean;
  label?: string;
  placeholder?: string;
  /** Under the field: what the assistant can see, or why it cannot answer. */
  note?: ReactNode;
  maxLength?: number;
  /** Gets the text area, to hand to a sheet as its `initialFocus`. */
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
};

/** Where a shopper writes. Enter sends, Shift+Enter starts a line; while an answer comes one can write on. */
export function Composer(props: ComposerProps) {
  const { onSend, onStop, busy = false, disabled = false, note, maxLength = 2000, fieldRef } = props;
  const { label = "Ask the assistant", placeholder = "Ask a question" } = props;
  const [text, setText] = useState("");
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const field = fieldRef ?? ownRef;
  const noteId = useId();
  const canSend = !busy && !disabled && text.trim() !== "";

  useEffect(() => {
    const area = field.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto"; // through the DOM, which a strict content security policy allows
    if (text) area.style.height = `${area.scrollHeight}px`;
  }, [text, field]);

  const send = () => {
    if (!canSend) return;
    onSend(text.trim());
    setText("");
    field.current?.focus();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="mx-auto w-full max-w-2xl"
    >
      <div className="flex items-end gap-1 rounded-card border border-edge bg-surface p-1 transition-colors duration-150 focus-within:border-ink has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-ink">
        <textarea
          ref={field}
          rows={1}
          value={text}
          disabled={disabled}
          maxLength={maxLength}
          aria-label={label}
          aria-describedby={note ? noteId : undefined}
          placeholder={placeholder}
          enterKeyHint="send"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // While an input method composes a word, Enter belongs to it.
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
          className="field-sizing-content max-h-40 min-h-10 min-w-0 flex-1 resize-none bg-transparent px-3 py-2 text-base outline-none placeholder:text-muted disabled:opacity-50"
        />
        {busy && onStop ? (
          <IconButton
            label="Stop answering"
            variant="secondary"
            icon={<Square aria-hidden fill="currentColor" className="size-3!" />}
            onClick={onStop}
          />
        ) : (
          <IconButton
            type="submit"
            label="Send"
            variant="primary"
            icon={<ArrowUp aria-hidden />}
            aria-disabled={!canSend}
          />
        )}
      </div>
      {note && (
        <p id={noteId} className="px-1 pt-2 text-xs text-muted">
          {note}
        </p>
      )}
    </form>
  );
}

"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { ArrowDown } from "lucide-react";
import { Button } from "../primitives/button.tsx";

type MessageListProps = {
  /** An answer is being written: screen readers wait for the whole of it. */
  busy?: boolean;
  /** Change it (the number of questions asked will do) to go to the end wherever one has scrolled to. */
  jumpKey?: string | number;
  label?: string;
  children: ReactNode;
};

/** The conversation. Follows the newest words, keeping the question in sight, until one scrolls. */
export function MessageList({ busy = false, jumpKey, label = "Conversation", children }: MessageListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [away, setAway] = useState(false);

  const toEnd = () => {
    following.current = true;
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  };
  // A long answer is read from its beginning: the newest question never leaves the top of the frame by itself.
  const follow = useCallback(() => {
    const box = frame.current;
    const question = [...(content.current?.querySelectorAll("[data-question]") ?? [])].at(-1);
    if (!box) return;
    const above = question
      ? question.getBoundingClientRect().top - box.getBoundingClientRect().top
      : Infinity;
    box.scrollTo({ top: Math.min(box.scrollTop + above - 16, box.scrollHeight - box.clientHeight) });
  }, []);

  const jumped = useRef(jumpKey);
  useEffect(() => {
    if (jumped.current === jumpKey) return;
    jumped.current = jumpKey;
    following.current = true;
    follow();
  }, [jumpKey, follow]);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (following.current) follow();
    });
    // The content grows with an answer, the frame shrinks while a long question is typed.
    for (const each of [content.current, frame.current]) if (each) observer.observe(each);
    return () => observer.disconnect();
  }, [follow]);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={frame}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="log"
        aria-label={label}
        aria-busy={busy}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          following.current = scrollHeight - scrollTop - clientHeight < 48;
          setAway(!following.current);
        }}
        className="h-full overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div ref={content} className="mx-auto flex max-w-2xl flex-col gap-8 p-4 sm:p-6">
          {children}
        </div>
      </div>
      {away && (
        <Button
          size="small"
          onClick={toEnd}
          icon={<ArrowDown aria-hidden />}
          className="absolute bottom-3 left-1/2 -translate-x-1/2 shadow-raised"
        >
          To the latest
        </Button>
      )}
    </div>
  );
}

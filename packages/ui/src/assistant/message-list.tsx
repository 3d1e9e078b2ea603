"use client";
import { useEffect, useRef, useState } from "react";
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

/** The conversation. Follows the newest words until one scrolls up, and then offers the way back down. */
export function MessageList({ busy = false, jumpKey, label = "Conversation", children }: MessageListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [away, setAway] = useState(false);

  const toEnd = () => {
    following.current = true;
    setAway(false);
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  };

  useEffect(() => toEnd(), [jumpKey]);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (following.current) frame.current?.scrollTo({ top: frame.current.scrollHeight });
    });
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={frame}
        // A region that scrolls must be reachable by keyboard even when it holds nothing focusable.
        tabIndex={0}
        role="region"
        aria-label={label}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          following.current = scrollHeight - scrollTop - clientHeight < 48;
          setAway(!following.current);
        }}
        className="h-full overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div
          ref={content}
          role="log"
          aria-label={label}
          aria-busy={busy}
          className="mx-auto flex max-w-2xl flex-col gap-8 p-4 sm:p-6"
        >
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

import type { ReactNode } from "react";
import { Markdown } from "./markdown.tsx";
import type { AnswerLinks } from "./markdown.tsx";

/** What the shopper wrote, exactly as written. */
export function UserMessage({ children }: { children: string }) {
  return (
    <div className="ml-auto max-w-[85%] rounded-card bg-wash px-4 py-2.5 whitespace-pre-wrap">
      <span className="sr-only">You: </span>
      {children}
    </div>
  );
}

type AssistantMessageProps = {
  /** Markdown; empty while only steps have been taken. */
  text?: string;
  links: AnswerLinks;
  /** Words are still coming. */
  streaming?: boolean;
  /** The step timeline, above the words. */
  steps?: ReactNode;
  /** Result cards, below the words. */
  children?: ReactNode;
  /** The receipt and anything else that stands last. */
  footer?: ReactNode;
};

/** One answer: the steps taken, the words, the cards, and the receipt. */
export function AssistantMessage({ text, links, streaming = false, steps, children, footer }: AssistantMessageProps) {
  return (
    <div className="flex flex-col gap-4">
      <span className="sr-only">Assistant: </span>
      {steps}
      {text && (
        <div>
          <Markdown text={text} links={links} />
          {streaming && (
            <span aria-hidden className="mt-1 inline-block h-4 w-0.5 animate-pulse bg-ink align-text-bottom" />
          )}
        </div>
      )}
      {children}
      {footer}
    </div>
  );
}

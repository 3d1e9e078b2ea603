import type { ReactNode } from "react";
import { Markdown } from "./markdown.tsx";
import type { AnswerLinks } from "./markdown.tsx";

/** What the shopper wrote, exactly as written. */
export function UserMessage({ children }: { children: string }) {
  return (
    <div
      data-question=""
      className="ml-auto max-w-[85%] rounded-card bg-wash px-4 py-2.5 whitespace-pre-wrap"
    >
      <span className="sr-only">You: </span>
      {children}
    </div>
  );
}

type PersonMessageProps = { name: string; store: string; children: string };

/** What a person of the store wrote, exactly as written, and never to be taken for the assistant. */
export function PersonMessage({ name, store, children }: PersonMessageProps) {
  return (
    <article
      aria-label={`Written by ${name}`}
      className="max-w-[95%] rounded-card border-l-4 border-accent bg-surface px-4 py-3"
    >
      <p className="text-sm font-semibold">
        {name}, {store} <span className="font-normal text-muted">(a person)</span>
      </p>
      <p className="mt-1 whitespace-pre-wrap">{children}</p>
    </article>
  );
}

/** A caret after the last word: of the last paragraph, or of the last item of a list. */
const CARET =
  "[&>*>p:last-child]:after:ml-0.5 [&>*>p:last-child]:after:animate-pulse [&>*>p:last-child]:after:content-['▏'] " +
  "[&>*>:is(ul,ol):last-child>li:last-child]:after:animate-pulse [&>*>:is(ul,ol):last-child>li:last-child]:after:content-['▏']";

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
export function AssistantMessage({
  text,
  links,
  streaming = false,
  steps,
  children,
  footer,
}: AssistantMessageProps) {
  return (
    <article aria-label="Answer" className="flex flex-col gap-4">
      <span className="sr-only">Assistant: </span>
      {steps}
      {text && (
        <div className={streaming ? CARET : ""}>
          <Markdown text={text} links={links} />
        </div>
      )}
      {children}
      {footer}
    </article>
  );
}

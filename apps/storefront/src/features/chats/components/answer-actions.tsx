"use client";
import { Check, Copy, RotateCcw } from "lucide-react";
import { type ReactNode, useState } from "react";
import { IconButton } from "@orchard/ui/primitives/icon-button";

type AnswerActionsProps = {
  text: string;
  /** Only the last answer can be asked for again: the later ones rest on it. */
  onAskAgain?: () => void;
  /** What else one can do with an answer. */
  children?: ReactNode;
};

/** What one can do with an answer: copy its words, ask for it again, say what one thinks of it. */
export function AnswerActions({ text, onAskAgain, children }: AnswerActionsProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(plainText(text));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div className="-ml-2 flex flex-wrap items-center">
      {text && (
        <IconButton
          label={copied ? "Copied" : "Copy this answer"}
          icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          onClick={() => void copy()}
        />
      )}
      {onAskAgain && (
        <IconButton label="Answer again" icon={<RotateCcw aria-hidden />} onClick={onAskAgain} />
      )}
      {children}
    </div>
  );
}

/** An answer as one would paste it: our links lead nowhere outside the store's pages. */
const plainText = (text: string) =>
  text.replace(/\[([^\]]*)\]\((?:product|order):[^)]*\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1");

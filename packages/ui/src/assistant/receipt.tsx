import type { ReactNode } from "react";
import { ChevronRight } from "lucide-react";

export type ReceiptCall = {
  tool: string;
  scopes: readonly string[];
  rows: number;
  durationMs: number;
  outcome: "ok" | "refused" | "failed";
};

type ReceiptProps = {
  calls: readonly ReceiptCall[];
  /** Whose rights were used: the shopper's name, or "a visitor". */
  onBehalfOf: string;
  /** The model that answered, where it is to be told. */
  model?: string;
  /** What was looked at, in the shopper's words, instead of the number of look-ups and rows. */
  summary?: ReactNode;
  /** Below the look-ups: links to what was read. */
  children?: ReactNode;
};

const OUTCOMES = { ok: "", refused: "refused", failed: "failed" } as const;

/** The footnote of an answer: what was looked at, with whose rights, and how long it took. */
export function Receipt({ calls, onBehalfOf, model, summary, children }: ReceiptProps) {
  if (calls.length === 0 && !summary) return null;
  const rows = calls.reduce((sum, call) => sum + call.rows, 0);
  return (
    <details className="group text-xs text-muted">
      <summary className="inline-flex min-h-8 list-none items-center gap-1 hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-3 shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
        {summary ?? (
          <>
            {calls.length === 1 ? "1 look-up" : `${calls.length} look-ups`}, {rows}{" "}
            {rows === 1 ? "row" : "rows"}, on behalf of {onBehalfOf}
          </>
        )}
      </summary>
      <ol className="mt-1 border-t border-line tabular-nums empty:hidden">
        {calls.map((call, at) => (
          <li key={at} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
            <code className="font-mono text-ink">{call.tool}</code>
            <span>
              {call.outcome === "ok"
                ? `${call.rows} ${call.rows === 1 ? "row" : "rows"}`
                : OUTCOMES[call.outcome]}
              , {call.durationMs} ms
            </span>
            <span className="w-full">
              {call.scopes.length > 0 ? `Allowed by ${call.scopes.join(", ")}` : "Needed no scope"}
            </span>
          </li>
        ))}
      </ol>
      {children}
      {model && <p className="pt-1.5">Answered by {model}</p>}
    </details>
  );
}

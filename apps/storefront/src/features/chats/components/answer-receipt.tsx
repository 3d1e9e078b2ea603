"use client";
import { ChevronRight } from "lucide-react";
import { Link } from "@orchard/ui/link";
import type { AssistantStore } from "../../tenants/loaders.ts";
import type { ReceiptCallDto } from "../loaders.ts";

const OUTCOMES = { ok: "", refused: "refused", failed: "failed" } as const;

/** The footnote of an answer, from the audit and not from the model's words: what was read, and with whose rights. */
export function AnswerReceipt({ calls, store }: { calls: readonly ReceiptCallDto[]; store: AssistantStore }) {
  if (calls.length === 0) return null;
  const orders = [...new Set(calls.flatMap((call) => call.orders))];
  return (
    <details className="group text-xs text-muted">
      <summary className="inline-flex min-h-8 list-none items-center gap-1 hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-3 shrink-0 transition-transform duration-150 group-open:rotate-90" />
        {receiptSentence(calls, store.personName)}
      </summary>
      <ol className="mt-1 border-t border-line tabular-nums">
        {calls.map((call, at) => (
          <li key={at} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
            <code className="font-mono text-ink">{call.tool}</code>
            <span>
              {call.outcome === "ok" ? counted(call.rows, "row", "rows") : OUTCOMES[call.outcome]}, {call.durationMs} ms
            </span>
            <span className="w-full">Allowed by {call.scopes.join(", ")}</span>
          </li>
        ))}
      </ol>
      {orders.length > 0 && (
        <p className="pt-1.5">
          Orders read:{" "}
          {orders.map((number, at) => (
            <span key={number}>
              {at > 0 && ", "}
              <Link href={`/${store.id}/orders/${number}`} className="tabular-nums linked">
                {number}
              </Link>
            </span>
          ))}
        </p>
      )}
    </details>
  );
}

/** "Read 2 of your orders and 9 products as Ada, on your behalf". */
function receiptSentence(calls: readonly ReceiptCallDto[], personName: string | undefined): string {
  const orders = new Set(calls.flatMap((call) => call.orders)).size;
  const products = calls.reduce((sum, call) => sum + (call.orders.length > 0 ? 0 : call.rows), 0);
  const read = [
    ...(orders > 0 ? [`${orders} of your orders`] : []),
    ...(products > 0 ? [counted(products, "product", "products")] : []),
  ].join(" and ");
  const who = personName ? `as ${personName.split(" ")[0]}, on your behalf` : "as a visitor of this store";
  return read ? `Read ${read} ${who}` : `Looked ${who}, and read nothing`;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

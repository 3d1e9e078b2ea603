"use client";
import { Receipt } from "@orchard/ui/assistant/receipt";
import { Link } from "@orchard/ui/link";
import type { AssistantStore } from "../../tenants/loaders.ts";
import type { ReceiptCallDto } from "../loaders.ts";

/** The footnote of an answer, from the audit and not from the model's words: what was read, and with whose rights. */
export function AnswerReceipt({ calls, store }: { calls: readonly ReceiptCallDto[]; store: AssistantStore }) {
  const orders = [...new Set(calls.flatMap((call) => call.orders))];
  return (
    <Receipt
      calls={calls.map((call) => ({ ...call, rows: call.orders.length + call.products.length }))}
      onBehalfOf={store.personName ?? "a visitor"}
      summary={receiptSentence(calls, store.personName)}
    >
      {calls.length === 0 && <p>Nothing was looked up for this answer.</p>}
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
    </Receipt>
  );
}

/** "Read 2 of your orders and 9 products as Ada, on your behalf". */
function receiptSentence(calls: readonly ReceiptCallDto[], personName: string | undefined): string {
  const orders = new Set(calls.flatMap((call) => call.orders)).size;
  const products = new Set(calls.flatMap((call) => call.products)).size;
  const read = [
    ...(orders > 0 ? [`${orders} of your orders`] : []),
    ...(products > 0 ? [`${products} ${products === 1 ? "product" : "products"}`] : []),
  ].join(" and ");
  const who = personName ? `as ${personName.split(" ")[0]}, on your behalf` : "as a visitor of this store";
  return read ? `Read ${read} ${who}` : `Looked ${who}, and read nothing`;
}

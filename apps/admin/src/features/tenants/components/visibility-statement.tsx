import { Check, X } from "lucide-react";
import { Card } from "@orchard/ui/primitives/card";

const VISIBLE = [
  "How many products, shoppers, orders and chats the store has, and when the last order was placed.",
  "How often the assistant called a tool, and how often it was refused.",
  "The store’s public record: name, currency, time zone, colours and the day it was launched.",
];

const HIDDEN = [
  "What anybody ordered, for how much, or where it was sent.",
  "What anybody asked the assistant, and what it answered.",
  "Who the shoppers are: no names, no e-mail addresses, no list of people.",
];

/** What this app shows of a store and what it cannot show, and what sees to that. */
export function VisibilityStatement({ name }: { name: string }) {
  return (
    <Card title="What can be seen here">
      <div className="grid gap-x-10 gap-y-6 text-sm md:grid-cols-2">
        <div>
          <h3 className="mb-2 font-medium">Operators and staff of {name} see</h3>
          <ul className="flex flex-col gap-2">
            {VISIBLE.map((line) => (
              <li key={line} className="flex gap-2">
                <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-positive" />
                {line}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="mb-2 font-medium">Neither of them sees</h3>
          <ul className="flex flex-col gap-2">
            {HIDDEN.map((line) => (
              <li key={line} className="flex gap-2">
                <X aria-hidden className="mt-0.5 size-4 shrink-0 text-critical" />
                {line}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="mt-6 border-t border-line pt-4 text-sm text-muted">
        PostgreSQL enforces this, not this page. The roles{" "}
        <code className="font-mono text-ink">orchard_operator</code> and{" "}
        <code className="font-mono text-ink">orchard_staff</code> hold no right on the tables of orders, chats
        and messages; they may call one function that returns counts. Operators get every store, staff their
        own.
      </p>
    </Card>
  );
}

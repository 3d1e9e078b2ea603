import { Check, X } from "lucide-react";
import { Card } from "@orchard/ui/primitives/card";

const BOTH = [
  "How many products, shoppers, orders and chats the store has, and when the last order was placed.",
  "Which tools the assistant called, how each call ended, and what was denied: counts and times, without whose.",
  "The store’s public record: name, currency, time zone, colours and the day it was launched.",
];

const STAFF = [
  "What was ordered there and where it goes, since they send it.",
  "One conversation for half an hour, when its shopper has asked for a person, and an answer that somebody gave away.",
];

const NOBODY = [
  "What anybody asked the assistant, and what it answered, without their consent.",
  "What shoppers have saved, or had remembered, and a list of who they are.",
  "To operators: any order, line or address at all.",
];

/** What this app shows of a store and what it cannot show, and what sees to that. */
export function VisibilityStatement({ name }: { name: string }) {
  return (
    <Card title="What can be seen here">
      <div className="grid gap-x-10 gap-y-6 text-sm md:grid-cols-2">
        <div className="flex flex-col gap-6">
          <Lines title={`Operators and staff of ${name} see`} lines={BOTH} seen />
          <Lines title="Its staff alone see" lines={STAFF} seen />
        </div>
        <Lines title="Shown to nobody here" lines={NOBODY} />
      </div>
      <p className="mt-6 border-t border-line pt-4 text-sm text-muted">
        PostgreSQL enforces this, not this page. The role{" "}
        <code className="font-mono text-ink">orchard_operator</code> holds no right on the tables of orders,
        chats and messages; what <code className="font-mono text-ink">orchard_staff</code> reads of them,
        policies hold to their own store and to the one chat they may read.
      </p>
    </Card>
  );
}

function Lines({ title, lines, seen = false }: { title: string; lines: readonly string[]; seen?: boolean }) {
  const Mark = seen ? Check : X;
  return (
    <div>
      <h3 className="mb-2 font-medium">{title}</h3>
      <ul className="flex flex-col gap-2">
        {lines.map((line) => (
          <li key={line} className="flex gap-2">
            <Mark
              aria-hidden
              className={`mt-0.5 size-4 shrink-0 ${seen ? "text-positive" : "text-critical"}`}
            />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

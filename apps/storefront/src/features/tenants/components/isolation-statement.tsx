import type { ReactNode } from "react";
import { Card } from "@orchard/ui/primitives/card";
import { Notice } from "@orchard/ui/primitives/notice";
import type { Isolation } from "../loaders.ts";

const TIERS: Record<Isolation["tier"], { label: string; text: (name: string) => string }> = {
  pooled: {
    label: "Shared database, separated by row",
    text: (name) =>
      `${name} keeps its rows in one database with other stores. Every row names its store and, where it is yours, you. The database compares both with who is asking, for every statement.`,
  },
  dedicated: {
    label: "A database of its own",
    text: (name) =>
      `${name} has a database to itself; other stores of this platform share another one. It answers for ${name} only and turns every other store’s shoppers away. Among the shoppers of ${name}, rows are separated as well.`,
  },
  "single-tenant": {
    label: "A database of its own, like every store here",
    text: (name) =>
      `Each store of this platform, ${name} among them, has a database to itself, which turns every other store’s shoppers away. Among the shoppers of ${name}, rows are separated as well.`,
  },
};

const CHECKS = [
  "Each request carries a signed statement of who asks: which store, which person, and for what. It holds for thirty seconds.",
  "The database itself verifies that signature. It believes neither the page nor the assistant about who you are.",
  "A statement that forgets to ask for your rows only gets your rows only. Without a valid signature it gets none.",
  "Prices, states of orders and the record of what the assistant did are written by the database’s own functions, not by pages or the assistant.",
];

const WHO: readonly [who: string, what: string][] = [
  ["You", "Your orders, your conversations and the record of what the assistant looked up for you."],
  [
    "The assistant, while it answers you",
    "The store’s catalogue and your orders, under your rights and with fewer of them than you have. It cannot read anybody else’s, whatever it is told.",
  ],
  [
    "Other shoppers",
    "Nothing of yours, at this store or at another. The same e-mail address elsewhere is another account.",
  ],
  [
    "Visitors who are not signed in",
    "The catalogue, and what they wrote to the assistant themselves from the same browser.",
  ],
  ["The store’s staff", "What running the store takes. Not your conversations, unless you share one."],
  [
    "Who runs the platform",
    "Counts: how many orders, how many conversations. Not what is in them, and not who you are.",
  ],
];

/** What keeps a shopper's data apart, in plain words, with what it does not cover. */
export function IsolationStatement({ name, isolation }: { name: string; isolation: Isolation }) {
  const tier = TIERS[isolation.tier];
  return (
    <div className="grid gap-6 pb-10 lg:grid-cols-2">
      <Card title="Where it lies">
        <p className="font-medium">{tier.label}</p>
        <p className="mt-2 text-muted">{tier.text(name)}</p>
      </Card>
      <Card title="What the database checks">
        <ul className="flex list-disc flex-col gap-2 pl-5">
          {CHECKS.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </Card>
      <Card title="Who can see what" className="lg:col-span-2">
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,14rem)_1fr]">
          {WHO.map(([who, what]) => (
            <Row key={who} who={who}>
              {what}
            </Row>
          ))}
        </dl>
      </Card>
      <Card title="What this does not do" className="lg:col-span-2">
        <p className="max-w-prose">
          It does not protect against the program of this site itself, which signs the statements, nor against
          whoever administers the database. Rows are not encrypted with a key of their own for each store.
        </p>
        {isolation.embedded && (
          <Notice kind="caution" className="mt-4 max-w-prose">
            This installation runs the embedded database of the demonstration. There the separation holds
            against a misled assistant and a mistake in a query, not against an attacker who gets statements
            of their own into the connection. A real PostgreSQL withstands that too.
          </Notice>
        )}
      </Card>
    </div>
  );
}

function Row({ who, children }: { who: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-medium">{who}</dt>
      <dd className="text-muted max-sm:-mt-3">{children}</dd>
    </>
  );
}

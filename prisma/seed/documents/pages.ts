import { countryName } from "@orchard/domain/address";
import { formatMoney } from "@orchard/domain/money";
import type { DocumentSeed, Store } from "./format.ts";

const workingDays = ([least, most]: readonly [number, number]) =>
  least === most ? `${most} working ${most === 1 ? "day" : "days"}` : `${least} to ${most} working days`;

/** The store's own pages. Every figure is one of its terms, the same the cashier reckons with. */
export function writePages({ tenant, terms }: Store): DocumentSeed[] {
  const { name, currency, locale } = tenant;
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const countries = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    terms.countries.map((country) => countryName(country, locale)),
  );
  const days = `${terms.returnDays} days`;
  return [
    {
      slug: "delivery",
      kind: "page",
      title: "Delivery",
      body: [
        `${name} delivers to ${countries}.`,
        "## What it costs and how long it takes",
        terms.deliveryOptions
          .map(
            (option) =>
              `- **${option.name}**: ${option.priceCents === 0 ? "free" : money(option.priceCents)}${
                option.freeFromCents ? `, free from ${money(option.freeFromCents)} of products` : ""
              }; arrives after ${workingDays(option.days)}.${option.note ? ` ${option.note}` : ""}`,
          )
          .join("\n"),
        "Working days are Monday to Friday. The day shown at the checkout counts from your order.",
        "## Following a parcel",
        "The page of your order shows each step: packed, shipped, out for delivery, delivered. An order that has not left our house yet can be cancelled there.",
        "## Prices and tax",
        `Every price contains ${terms.taxPercent} % ${terms.taxLabel}. Nothing is added at the checkout but the delivery you choose.`,
      ].join("\n\n"),
    },
    {
      slug: "returns",
      kind: "page",
      title: "Returns and refunds",
      body: [
        `What was delivered can be sent back for ${days}, counted from the day it arrived.`,
        "## How to return something",
        "1. Open the order and choose “Return something”.\n2. Choose the pieces and the reason, and add a note if it helps us.\n3. Pack them as they came and send them off; the page shows the state of the return.",
        "## What you get back",
        "Each piece is paid back with its share of what the order cost after discount. Delivery is not paid back, unless we sent the wrong thing or it arrived damaged.",
        "## What cannot be returned",
        "What was opened and cannot be sold again for reasons of hygiene or safety: open food, fuel, and worn underlayers. A fault is another matter: see the guarantee.",
        "## Cancelling before it leaves",
        "An order that is still in our house is cancelled on its own page, in full, without a reason.",
      ].join("\n\n"),
    },
    {
      slug: "warranty",
      kind: "page",
      title: "Guarantee and repairs",
      body: [
        `${name} answers for faults in material and making for two years from delivery, whatever a maker promises on top of that.`,
        "## What is covered",
        "Things that break or stop working in ordinary use, seams that open, zips that fail, electronics that give up. We repair first, replace what cannot be repaired, and refund what cannot be replaced.",
        "## What is not",
        "Wear, falls, water in what is not waterproof, scale, frost in a water filter, and repairs that somebody else began. Batteries lose capacity with age; below 70 % in the first year is a fault.",
        "## How to claim",
        `Start a return from the order’s page and choose “damaged” or “not as described”, also after the ${days} of the ordinary return have passed: write what happened, and we answer within two working days.`,
      ].join("\n\n"),
    },
    {
      slug: "isolation",
      kind: "page",
      title: "How your data is kept apart",
      body: [
        `What ${name} keeps about you is yours: your orders, addresses, saved things, conversations and preferences. Nobody else’s request can read it, at this store or at another.`,
        "## What the database checks",
        "Each request carries a signed statement of who asks: which store, which person, and for what. The database itself verifies the signature for every statement and compares every row with it. A statement that forgets to ask for your rows only gets your rows only; without a valid signature it gets none.",
        "## What the assistant can read",
        "The assistant reads the store’s catalogue and documents, and your orders under your rights, with fewer of them than you have. Whatever it is told, it can read nobody else’s. Every look-up leaves a line in the receipt under its answer.",
        "## What staff and the platform can read",
        "Staff run the store; they do not see your conversations unless you share one. Who runs the platform sees counts, not contents.",
        "## Taking your data with you, and erasing it",
        "Under Account, “Your data”, you get one file of everything held about you, and can erase the account. Orders are then kept without your name, since a store must keep its books.",
      ].join("\n\n"),
    },
    {
      slug: "questions",
      kind: "faq",
      title: "Questions and answers",
      body: [
        "## Can I order without an account?",
        "Yes. The confirmation goes to the address you give; with its link the order can be added to an account later.",
        "## How do I know what works with what I have?",
        "Every product lists what it works with and, once you are signed in, how it goes with what you bought here: it fits, it fits with limits, it does not fit, or nobody can tell because the maker does not say.",
        "## Something is sold out. When is it back?",
        "Choose “Tell me when it is back” on its page. One mail is sent when it is in stock again, and then the request is forgotten.",
        "## Why was my code refused?",
        "A code can have ended, be used up, be meant for a category or for a minimum, or be good once for each person. The cart says which it is.",
        "## Who writes the reviews?",
        "People who bought the product here and to whom it was delivered, one review each.",
        "## What do delivery and returns cost?",
        `${terms.deliveryOptions
          .map(
            (option) =>
              `${option.name} costs ${option.priceCents === 0 ? "nothing" : money(option.priceCents)}`,
          )
          .join("; ")}. You have ${days} to send something back.`,
      ].join("\n\n"),
    },
  ];
}

import { Notice } from "@orchard/ui/primitives/notice";
import type { CheckoutState } from "../actions.ts";

type Problem = NonNullable<CheckoutState["problem"]>;

const WORDS: Record<Problem, { title: string; text: string }> = {
  check: {
    title: "Something is missing",
    text: "See what is said beside the fields, then place the order again.",
  },
  signed_out: {
    title: "You have been signed out",
    text: "Nothing is lost: what you filled in stays on this page. Sign in again in a new tab, then come back and place the order.",
  },
  changed: {
    title: "The order has changed",
    text: "A price, the stock or the delivery is no longer what you were shown. Look at it as it is now; placing the order again confirms it.",
  },
  empty: {
    title: "Nothing of this can be had any more",
    text: "Somebody was faster. Your cart is kept; you can save things for later or be told when they are back.",
  },
  declined: {
    title: "The made-up bank declined",
    text: "Nothing was charged and nothing ordered. Choose another demonstration card.",
  },
  no_delivery: { title: "We cannot deliver there that way", text: "Choose another way or another country." },
  too_many: {
    title: "This is more than one order holds",
    text: "An order holds twenty different things. Save some for later, and order them after this.",
  },
  busy: { title: "The store is very busy", text: "Nothing was ordered. Please try again in a moment." },
};

/** What stands in the way of an order, above the form. */
export function CheckoutProblem({
  problem,
  store,
  className,
}: {
  problem: Problem | undefined;
  store: string;
  className?: string;
}) {
  if (!problem) return null;
  const { title, text } = WORDS[problem];
  const next = encodeURIComponent(`/${store}/checkout`);
  return (
    <Notice
      kind={problem === "changed" || problem === "signed_out" ? "caution" : "critical"}
      title={title}
      live
      {...(className ? { className } : {})}
      {...(problem === "signed_out"
        ? {
            action: (
              <a href={`/${store}/sign-in?next=${next}`} target="_blank" rel="noreferrer" className="linked">
                Sign in in a new tab
              </a>
            ),
          }
        : {})}
    >
      {text}
    </Notice>
  );
}

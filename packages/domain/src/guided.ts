import { formatMoney } from "./money.ts";
import type { Category } from "./product.ts";
import type { Tenant } from "./tenant.ts";

/**
 * Guided mode: what can be asked at a store whose assistant takes choices instead of free text. The pages offer these
 * and the route takes no other, so both read this list.
 */

/** A matter to choose, with its questions by the words of a second choice. */
export type GuidedTopic = { name: string; choices: readonly { label: string; question: string }[] };

type Store = Pick<Tenant, "currency" | "locale" | "suggestions">;
type Kinds = readonly Pick<Category, "slug" | "name" | "parent">[];

/** What one thing may cost, in whole units of the store's currency. */
const LIMITS = [25, 50, 100, 250, 500, 1000];

export function guidedTopics({ currency, locale, suggestions }: Store, categories: Kinds): GuidedTopic[] {
  const inTheStore = categories.filter(({ slug }) => !categories.some(({ parent }) => parent === slug));
  const kinds = inTheStore.map(({ name }) => ({ name, said: name.toLocaleLowerCase(locale) }));
  const money = (amount: number) => formatMoney(amount * 100, currency, locale).replace(/[.,]00(?!\d)/, "");
  return [
    { name: "Suggestions", choices: suggestions.map((question) => ({ label: question, question })) },
    {
      name: "My orders",
      choices: [
        { label: "Where is my latest order?", question: "Where is my latest order?" },
        { label: "What did I buy last year?", question: "What did I buy last year?" },
        { label: "How much did I spend this year?", question: "How much did I spend this year?" },
      ],
    },
    {
      name: "Find something",
      choices: kinds.map(({ name, said }) => ({ label: name, question: `Show me ${said}` })),
    },
    ...LIMITS.map((limit) => ({
      name: `Find something under ${money(limit)}`,
      choices: kinds.map(({ name, said }) => ({
        label: name,
        question: `Show me ${said} under ${money(limit)}`,
      })),
    })),
  ].filter(({ choices }) => choices.length > 0);
}

/** Whether a question is one of the choices. */
export const isGuided = (topics: readonly GuidedTopic[], question: string): boolean =>
  topics.some(({ choices }) => choices.some((choice) => choice.question === question));

import type { Answer, QuestionAnswer } from "../answer.ts";
import { isSomething, type Frame, type Thing } from "../frame.ts";
import type { Language } from "../read.ts";
import { countText, dayText, listOf, lower, orderLink, the } from "./phrases.ts";
import { purchaseText } from "./purchases.ts";
import { boughtWish, kind, timeOf } from "./wish.ts";

/** The most candidates a question names. */
const ASKED = 5;

export function wordQuestion(answer: QuestionAnswer, language: Language): string[] {
  const { frame, slot, candidates, purchases = [], categories, noneIn } = answer;
  const side = slot === "partner" && frame.partner ? frame.partner : frame;
  const asked: Frame = {
    ...frame,
    thing: side.thing,
    attributes: side.attributes,
    timeRange: side.timeRange,
    price: undefined,
    negation: undefined,
  };

  if (answer.unconnected) return [unconnected(answer, language)];
  if (categories) {
    const names = categories.map((slug) => kind({ thing: { words: [], category: slug } }, language));
    return [
      `For ${the(candidates[0]!)} I can check ${listOf(names, "or")}.`,
      "Which of these are you after?",
    ];
  }
  if (side.thing.mine) return aboutOwn(asked, purchases, noneIn === true, language);
  if (answer.unknown) return [unknown(side.thing, language)];
  if (candidates.length === 0)
    return [
      slot === "partner"
        ? "What should it work with? Name the product, or say when you bought it."
        : "Which product do you mean? Please name it.",
    ];
  const shown = candidates.slice(0, ASKED).map((each) => the(each));
  const more = candidates.length - shown.length;
  return [
    `Which one do you mean: ${listOf(more > 0 ? [...shown, `one of ${countText(more)} more`] : shown, "or")}?`,
  ];
}

function aboutOwn(
  asked: Frame,
  purchases: QuestionAnswer["purchases"] & object,
  noneIn: boolean,
  language: Language,
): string[] {
  const [first, ...others] = purchases;
  const what = boughtWish(asked, language, "one");
  if (!first && asked.thing.fate)
    return [
      "I found no such purchase that you sent back.",
      "If you name the product, I can look at that one.",
    ];
  if (!first)
    return [
      `You have not bought ${what} here${asked.timeRange ? timeOf(asked, language) : ""}.`,
      "If you name a product, I can look at that one.",
    ];
  if (noneIn && others.length === 0)
    return [
      `You did not buy ${what}${timeOf(asked, language)}.`,
      `The nearest is ${purchaseText(first, language)}.`,
      "Shall I use that one?",
    ];
  const { store } = language.brief.vocabulary;
  const list = purchases
    .slice(0, ASKED)
    .map((each) => `${the(each)} on ${dayText(each.placedOn, store)} (${orderLink(each.orderNumber)})`);
  const more = purchases.length - list.length;
  const all = listOf(more > 0 ? [...list, `${countText(more)} more`] : list);
  if (noneIn) {
    const rest = listOf(more > 0 ? [...list.slice(1), `${countText(more)} more`] : list.slice(1));
    return [
      `You did not buy ${what}${timeOf(asked, language)}.`,
      `The nearest is ${list[0]}; you also bought ${rest}.`,
      "Which one do you mean?",
    ];
  }
  const several = asked.thing.category
    ? `${countText(purchases.length)} different ${kind(asked, language)}`
    : `${countText(purchases.length)} things that could be meant`;
  return [`You bought ${several}${timeOf(asked, language)}: ${all}.`, "Which one do you mean?"];
}

function unconnected({ frame, candidates }: QuestionAnswer, language: Language): string {
  const anchor = candidates[0];
  if (!frame.thing.category)
    return `The store describes nothing that connects to ${the(anchor!)}, so I cannot tell what works with it.`;
  return `The store describes no connection between ${kind(frame, language)} and ${the(anchor!)}, so I cannot tell what works together.`;
}

function unknown(thing: Thing, language: Language): string {
  if (!isSomething(thing)) return "Which product do you mean? Please name it.";
  const name = [thing.brand, ...thing.words].filter((each) => each !== undefined).join(" ");
  const category = language.words.vocabulary.categories.find((each) => each.slug === thing.category);
  if (!name) return `I found no ${category ? lower(category.singular) : "product"} like that.`;
  return `I found no ${category ? lower(category.singular) : "product"} called “${name}” here.`;
}

const WRITES = new Set(["cancel_order", "return_items", "reorder", "remember", "forget"]);

/** For visitors: what is theirs can only be looked up for somebody who is known. */
export function wordSignIn({ frame }: Extract<Answer, { kind: "sign in" }>): string[] {
  const please =
    "Please sign in first: I can look up purchases and orders only for the shopper who is signed in.";
  if (WRITES.has(frame.intent))
    return ["Please sign in first: I can do that only for the shopper who is signed in."];
  const isCompatibility = frame.intent === "find_compatible" || frame.intent === "check_compatible";
  return isCompatibility
    ? [please, "Or name the exact product, and I can check what works with it."]
    : [please];
}

import { JUDGEMENTS } from "./adjectives.ts";
import type { Answer } from "./answer.ts";
import type { Frame } from "./frame.ts";
import type { Language } from "./read.ts";
import { actSentences } from "./act-word.ts";
import { wordChecked, wordCheckedSeveral } from "./words/checked.ts";
import { wordCompared } from "./words/compared.ts";
import { wordCompatible } from "./words/compatible.ts";
import { wordDetails } from "./words/details.ts";
import { wordOrders } from "./words/orders.ts";
import { quoted } from "./words/phrases.ts";
import { wordProducts, wordUnlisted } from "./words/products.ts";
import { wordCounted, wordPurchases, wordSpent } from "./words/purchases.ts";
import { wordRefunds } from "./words/refunds.ts";
import { wordQuestion, wordSignIn } from "./words/question.ts";
import { wordCatalogue, wordTalk } from "./words/talk.ts";

/** The text of an answer to a whole message: one paragraph per request, what was left unused named at its end. */
export function wordAnswers(answers: readonly Answer[], language: Language): string {
  const paragraphs = answers.map((answer) =>
    inOne([...sentencesOf(answer, language), ...notes(answer, language)]).join(" "),
  );
  return [...new Set(paragraphs)].join("\n\n");
}

const UNFILTERED = /^I could not filter by (.*)\.$/;

/** What was left out is said once. */
function inOne(sentences: readonly string[]): string[] {
  const left = sentences.flatMap((sentence) => UNFILTERED.exec(sentence)?.[1] ?? []);
  if (left.length < 2) return [...sentences];
  const words = left.flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!));
  const rest = sentences.filter((sentence) => !UNFILTERED.test(sentence));
  return [...rest, `I could not filter by ${quoted([...new Set(words)])}.`];
}

function sentencesOf(answer: Answer, language: Language): string[] {
  switch (answer.kind) {
    case "products":
      return wordProducts(answer, language);
    case "purchases":
      return wordPurchases(answer, language);
    case "spent":
      return wordSpent(answer, language);
    case "unlisted":
      return wordUnlisted(answer, language);
    case "refunded":
      return wordRefunds(answer, language);
    case "counted":
      return wordCounted(answer, language);
    case "compatible":
      return wordCompatible(answer, language);
    case "checked":
      return wordChecked(answer, language);
    case "checked several":
      return wordCheckedSeveral(answer);
    case "orders":
      return wordOrders(answer, language);
    case "details":
      return wordDetails(answer, language);
    case "compared":
      return wordCompared(answer, language);
    case "catalogue":
      return wordCatalogue(answer, language);
    case "talk":
      return wordTalk(answer, language);
    case "question":
      return wordQuestion(answer, language);
    case "sign in":
      return wordSignIn(answer);
    case "failed":
      return [failure(answer)];
    default:
      return actSentences(answer, language) ?? [failure(answer as { code: string })];
  }
}

/** What a failed look-up means to the shopper. Codes come from tools; their messages are not repeated. */
const FAILURES: Record<string, string> = {
  not_found: "I could not find that, or it is not yours.",
  sign_in_required: "Please sign in first, then I can look that up.",
  store_unavailable: "The store is very busy, so I could not look that up. Please try again in a moment.",
  denied: "That was not approved, so I did not look it up.",
  not_offered: "I cannot look that up here.",
  invalid_input: "I could not put that question to the store. Could you say it differently?",
};

const failure = ({ code }: { code: string }) =>
  FAILURES[code] ?? "Something went wrong while I looked that up, so I have no answer. Please try again.";

const JUDGING = new Set(JUDGEMENTS.split(", "));

function notes(answer: Answer, { brief }: Language): string[] {
  const { frame } = answer;
  if (answer.kind === "talk" || answer.kind === "sign in" || answer.kind === "failed") return [];
  const judged = frame.unused.filter((word) => JUDGING.has(word.toLowerCase()));
  const others = frame.unused.filter((word) => !JUDGING.has(word.toLowerCase()));
  return [
    ...(judged.length > 0 ? [`I have no ratings to say which is ${quoted(judged.slice(0, 1))}.`] : []),
    ...(others.length > 0 ? [`I could not filter by ${quoted(others)}.`] : []),
    ...foreignMoney(frame, brief.vocabulary.store.currency),
    ...frame.misread.map(({ said, read }) => `(I read “${said}” as “${read}”.)`),
  ];
}

function foreignMoney({ price }: Frame, currency: string): string[] {
  return price?.currency && price.currency !== currency
    ? [`Prices here are in ${currency}; I took your figure as that.`]
    : [];
}

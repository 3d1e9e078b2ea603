import type { ActAnswer } from "./act-answer.ts";
import type { Language } from "./read.ts";
import {
  wordApprovals,
  wordCancelled,
  wordCart,
  wordCartChanged,
  wordImpossible,
  wordRefused,
  wordReordered,
  wordReturn,
  wordWaiting,
  wordWhichOrder,
  wordWhichReason,
} from "./words/acts.ts";
import { wordCheckedOwn } from "./words/checked.ts";
import { wordMemory, wordPreferences } from "./words/own-words.ts";
import { wordPassages } from "./words/passages.ts";
import { wordPage } from "./words/pages.ts";

/** The sentences about something to be done, undefined for a refusal that the general words for its code say as well. */
export function actSentences(answer: ActAnswer, language: Language): string[] | undefined {
  switch (answer.kind) {
    case "waiting":
      return wordWaiting(answer, language);
    case "refused":
      return wordRefused(answer);
    case "impossible":
      return wordImpossible(answer, language);
    case "cart":
      return wordCart(answer, language);
    case "cart changed":
      return wordCartChanged(answer);
    case "not in cart":
      return ["That is not in your cart."];
    case "cancelled":
      return wordCancelled(answer, language);
    case "return asked for":
      return wordReturn(answer, language);
    case "reordered":
      return wordReordered(answer);
    case "remembered":
    case "forgotten":
      return wordMemory(answer);
    case "preferences":
      return wordPreferences(answer, language);
    case "approvals":
      return wordApprovals(answer);
    case "page":
      return wordPage(answer, language);
    case "passages":
      return wordPassages(answer, language);
    case "checked own":
      return wordCheckedOwn(answer, language);
    case "which order":
      return wordWhichOrder(answer, language);
    case "which reason":
      return wordWhichReason(answer);
  }
}
